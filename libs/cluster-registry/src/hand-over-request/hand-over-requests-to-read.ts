import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { DECLINED_DAYS, STATUS_NOW } from './hand-over-request.rules.js';

/** For the keeper, requests that wait for an answer; for who asked, under the keeper's name, those that were declined. */
@Injectable()
export class HandOverRequestsToRead implements WaitingSource {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const all = await this.access.organisations(this.database, personId, 'registry.submit-profile');
    const mine = all.filter((id) => organisationId === undefined || id === organisationId);
    if (mine.length === 0) return [];
    const rows = await this.database.query<WaitingRow & { kind: string }>(
      `select * from (
         select 'answer-hand-over-request' as kind, r.id, c.name as title, r.asked_at as since, null::timestamptz as until
         from hand_over_request r join cluster c on c.id = r.cluster_id
         where c.owner_id = any($1) and ${STATUS_NOW} = 'waiting'
         union all
         select 'read-declined-hand-over', r.id, k.name, r.answered_at, r.answered_at + make_interval(days => $2)
         from hand_over_request r join cluster c on c.id = r.cluster_id join organisation k on k.id = c.owner_id
         where r.organisation_id = any($1) and r.status = 'declined'
           and r.answered_at > hansa_now() - make_interval(days => $2)
       ) task order by until nulls last, since, id limit 100`,
      [mine, DECLINED_DAYS],
    );
    return rows.map((row) => itemOf('cluster-registry', row.kind, 'hand-over-request', row, languages));
  }
}
