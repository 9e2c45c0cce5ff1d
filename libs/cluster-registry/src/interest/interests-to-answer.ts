import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';

/** Searches in which interests wait for an answer, one item a search, with how many. */
@Injectable()
export class InterestsToAnswer implements WaitingSource {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const posters = await this.access.organisations(this.database, personId, 'registry.seek-partners');
    if (posters.length === 0) return [];
    const rows = await this.database.query<WaitingRow & { count: number }>(
      `select s.id, s.title, min(i.expressed_at) as since, null::timestamptz as until,
         least(count(*), 100)::int as count
       from interest i join partner_search s on s.id = i.partner_search_id join cluster c on c.id = s.cluster_id
       where i.status = 'waiting' and c.owner_id = any($1) and ($2::uuid is null or c.owner_id = $2)
       group by s.id order by since, s.id limit 100`,
      [posters, organisationId ?? null],
    );
    return rows.map((row) => ({
      ...itemOf('cluster-registry', 'answer-interests', 'partner-search', row, languages),
      count: row.count,
    }));
  }
}
