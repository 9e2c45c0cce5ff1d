import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { RENEWAL_DAYS, YEARS_TO_RENEW } from './label.rules.js';

/** A cluster's last label, from 90 days before its end until it can be renewed no more. */
@Injectable()
export class LabelsToRenew implements WaitingSource {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const owners = await this.access.organisations(this.database, personId, 'registry.submit-profile');
    const rows = await this.database.query<WaitingRow>(
      `select c.id, c.name as title, ends - make_interval(days => $3) as since, ends + make_interval(years => $4) as until
       from cluster c
       cross join lateral (select valid_until, end_cause from label where cluster_id = c.id
         order by entered_at desc, id limit 1) l, end_of_day(l.valid_until, c.country) ends
       where c.owner_id = any($1) and ($2::uuid is null or c.owner_id = $2) and c.status in ('published', 'emerging')
         and l.end_cause is distinct from 'withdrawn'
         and hansa_now() >= ends - make_interval(days => $3) and hansa_now() < ends + make_interval(years => $4)
       order by until, c.id limit 100`,
      [owners, organisationId ?? null, RENEWAL_DAYS, YEARS_TO_RENEW],
    );
    return rows.map((row) => itemOf('cluster-registry', 'renew-label', 'cluster', row, languages));
  }
}
