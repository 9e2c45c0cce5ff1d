import { Injectable } from '@nestjs/common';
import { type ChangePartnerSearchInput, PartnerSearchState } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { PartnerSearch } from './partner-search.entity.js';
import { ClusterIsNotPublic } from './partner-search.errors.js';
import { endOfDay, seekerOf } from './seeker.queries.js';

/** Changes what an open search says, or prolongs or shortens it. */
@Injectable()
export class ChangePartnerSearch {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number, input: ChangePartnerSearchInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const search = await tx.get(PartnerSearch, id, { lock: true });
      expectVersion(search, version);
      const { ownerId, country, isPublic } = await seekerOf(tx, search.clusterId);
      if (!isPublic) throw new ClusterIsNotPublic();
      const endsAt = input.until ? await endOfDay(tx, input.until, country) : null;
      search.change(input, endsAt, await tx.now());
      await tx.save(search);
      tx.changed(PartnerSearchState, id);
      tx.record({
        organisationId: ownerId,
        action: 'cluster-registry.partner-search-changed',
        subject: { type: 'partner-search', id },
      });
    });
  }
}
