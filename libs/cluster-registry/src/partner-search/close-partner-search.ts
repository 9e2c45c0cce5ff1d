import { Injectable } from '@nestjs/common';
import { type ClosePartnerSearchInput, PartnerSearchState } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { PartnerSearch } from './partner-search.entity.js';
import { saySearchEnded } from './say-search-ended.js';
import { seekerOf } from './seeker.queries.js';

/** The poster says what came of it. Interests that wait can still be answered. */
@Injectable()
export class ClosePartnerSearch {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number, { outcome }: ClosePartnerSearchInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const search = await tx.get(PartnerSearch, id, { lock: true });
      expectVersion(search, version);
      const { ownerId } = await seekerOf(tx, search.clusterId);
      if (search.close(outcome, await tx.now())) await saySearchEnded(tx, search, ownerId);
      else {
        await tx.save(search);
        tx.changed(PartnerSearchState, id);
      }
      tx.record({
        organisationId: ownerId,
        action: 'cluster-registry.partner-search-closed',
        subject: { type: 'partner-search', id },
      });
    });
  }
}
