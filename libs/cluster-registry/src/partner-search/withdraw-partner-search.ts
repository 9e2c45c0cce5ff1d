import { Injectable } from '@nestjs/common';
import type { WithdrawPartnerSearchInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { PartnerSearch } from './partner-search.entity.js';
import { saySearchEnded } from './say-search-ended.js';
import { seekerOf } from './seeker.queries.js';

/** With a reason that everybody reads who comes by an old link. Interests that wait lapse. */
@Injectable()
export class WithdrawPartnerSearch {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number, { reason }: WithdrawPartnerSearchInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const search = await tx.get(PartnerSearch, id, { lock: true });
      expectVersion(search, version);
      const { ownerId } = await seekerOf(tx, search.clusterId);
      search.withdraw(reason, await tx.now());
      await saySearchEnded(tx, search, ownerId);
      tx.record({
        organisationId: ownerId,
        action: 'cluster-registry.partner-search-withdrawn',
        subject: { type: 'partner-search', id },
      });
    });
  }
}
