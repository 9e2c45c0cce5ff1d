import { PartnerSearchClosed, PartnerSearchState } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { PartnerSearch } from './partner-search.entity.js';

/**
 * Saves a search that has just ended, and tells of it. What was not answered when its time was over still can be; where
 * nobody is left to answer (the search was withdrawn, or its cluster is public no more) it lapses.
 */
export async function saySearchEnded(tx: Transaction, search: PartnerSearch, ownerId: string): Promise<void> {
  await tx.save(search);
  const { id, clusterId, outcome } = search;
  const withdrawn = search.status === 'withdrawn';
  const lapsed = withdrawn || search.endedBy === 'cluster-gone' ? await lapseInterests(tx, id) : [];
  const by = search.endedBy!;
  tx.publish(PartnerSearchClosed, { partnerSearchId: id, clusterId, ownerId, by, outcome, withdrawn, lapsed });
  tx.changed(PartnerSearchState, id);
}

async function lapseInterests(tx: Transaction, partnerSearchId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `update interest set status = 'lapsed', ended_at = $2, version = version + 1
     where partner_search_id = $1 and status = 'waiting' returning id`,
    [partnerSearchId, await tx.now()],
  );
  return rows.map(({ id }) => id);
}
