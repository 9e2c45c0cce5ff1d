import { Injectable } from '@nestjs/common';
import { PartnerSearchPosted, PartnerSearchState, type PostPartnerSearchInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { PartnerSearch } from './partner-search.entity.js';
import { ClusterIsNotPublic } from './partner-search.errors.js';
import { endOfDay, seekerOf } from './seeker.queries.js';

@Injectable()
export class PostPartnerSearch {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** Throws `ClusterIsNotPublic` for a cluster that is neither published nor emerging. Gives the search's id. */
  execute(clusterId: string, input: PostPartnerSearchInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { ownerId, country, isPublic } = await seekerOf(tx, clusterId);
      if (!isPublic) throw new ClusterIsNotPublic();
      const beginning = {
        ...{ id: randomUUID(), clusterId, createdBy: tx.actor, sample: tx.context.sample },
        ...{ endsAt: await endOfDay(tx, input.until, country), now: await tx.now() },
      };
      const { id } = await tx.save(PartnerSearch.post(input, beginning));
      tx.publish(PartnerSearchPosted, { partnerSearchId: id, clusterId, ownerId });
      tx.changed(PartnerSearchState, id);
      tx.record({
        organisationId: ownerId,
        action: 'cluster-registry.partner-search-posted',
        subject: { type: 'partner-search', id },
      });
      return id;
    });
  }
}
