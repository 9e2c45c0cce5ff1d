import { Injectable } from '@nestjs/common';
import { ClusterState } from '@hansa/contracts';
import type { SampleData, Transaction } from '@hansa/platform';
import { removeSamplePartnerSearches } from '../partner-search/partner-search.sample.js';

/** Members, contacts, vouchings and the ledger go with their profile. */
@Injectable()
export class RegistrySample implements SampleData {
  async remove(tx: Transaction): Promise<Record<string, number>> {
    const searches = await removeSamplePartnerSearches(tx);
    const clusters = await tx.query<{ id: string }>('delete from cluster where sample returning id');
    await tx.query('delete from cluster_import where sample');
    await tx.query('select search_forget()');
    for (const { id } of clusters) tx.changed(ClusterState, id);
    return { ...searches, clusters: clusters.length };
  }
}
