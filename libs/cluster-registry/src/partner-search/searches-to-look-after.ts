import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ENDS_SOON_DAYS, OUTCOME_DAYS } from './partner-search.rules.js';

/** Searches that end soon, to be prolonged or closed; and those that time has ended, to say what came of them. */
@Injectable()
export class SearchesToLookAfter implements WaitingSource {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const posters = await this.access.organisations(this.database, personId, 'registry.seek-partners');
    if (posters.length === 0) return [];
    const rows = await this.database.query<WaitingRow & { what: string }>(
      `select * from (
         select s.id, s.title, 'prolong-partner-search' as what,
           greatest(s.posted_at, s.ends_at - make_interval(days => $3)) as since, s.ends_at as until
         from partner_search s join cluster c on c.id = s.cluster_id
         where s.status = 'open' and s.ends_at > hansa_now() and s.ends_at <= hansa_now() + make_interval(days => $3)
           and c.owner_id = any($1) and ($2::uuid is null or c.owner_id = $2)
         union all
         select s.id, s.title, 'tell-outcome', s.ended_at, s.ended_at + make_interval(days => $4)
         from partner_search s join cluster c on c.id = s.cluster_id
         where s.status = 'closed' and s.ended_by = 'time' and s.outcome is null
           and s.ended_at > hansa_now() - make_interval(days => $4)
           and c.owner_id = any($1) and ($2::uuid is null or c.owner_id = $2)) waiting
       order by until, id limit 100`,
      [posters, organisationId ?? null, ENDS_SOON_DAYS, OUTCOME_DAYS],
    );
    return rows.map(({ what, ...row }) => itemOf('cluster-registry', what, 'partner-search', row, languages));
  }
}
