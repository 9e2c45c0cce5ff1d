import { Injectable } from '@nestjs/common';
import { Sweep } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { PartnerSearch } from './partner-search.entity.js';
import { saySearchEnded } from './say-search-ended.js';
import { seekerOf } from './seeker.queries.js';

@Injectable()
export class EndPartnerSearches {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** Enters which searches have ended: their last day is over, or their cluster is public no more. Says how many. */
  @Sweep()
  execute(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `select s.id from partner_search s join cluster c on c.id = s.cluster_id
         where s.status = 'open'
           and (s.ends_at <= hansa_now() or c.status not in ('published', 'emerging'))
         order by s.id limit 100 for update of s skip locked`,
      );
      for (const { id } of due) {
        const search = await tx.get(PartnerSearch, id, { lock: true });
        const { ownerId, isPublic } = await seekerOf(tx, search.clusterId);
        if (search.lapse(isPublic, await tx.now())) await saySearchEnded(tx, search, ownerId);
      }
      return due.length;
    });
  }
}
