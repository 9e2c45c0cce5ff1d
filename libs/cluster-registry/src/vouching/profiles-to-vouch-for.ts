import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { vouchersOf } from '../cluster/cluster-readers.queries.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';

/**
 * For the recognised agency of a country: profiles that were submitted although they do not meet the criteria, and its
 * own vouchings that end soon.
 */
@Injectable()
export class ProfilesToVouchFor implements WaitingSource {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly settings: ClusterRegistrySettings,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const all = await vouchersOf(this.database, personId);
    const agencies = all.filter(({ agencyId }) => organisationId === undefined || agencyId === organisationId);
    if (agencies.length === 0) return [];
    const rows = await this.database.query<WaitingRow & { kind: string }>(
      `select * from (
         select 'vouch-for-profile' as kind, id, name as title, submitted_at as since, null::timestamptz as until from cluster
         where status = 'submitted' and unmet <> '{}' and country = any($1)
         union all
         select 'renew-vouching', c.id, c.name, end_of_day(v.until, c.country) - make_interval(days => $3),
           end_of_day(v.until, c.country)
         from vouching v join cluster c on c.id = v.cluster_id
         where v.ended_at is null and v.agency_id = any($2) and c.status = 'published'
           and end_of_day(v.until, c.country) - make_interval(days => $3) <= hansa_now()
       ) task order by until nulls last, since, id limit 100`,
      [agencies.map(({ country }) => country), agencies.map(({ agencyId }) => agencyId), this.settings.reminderDays],
    );
    return rows.map((row) => itemOf('cluster-registry', row.kind, 'cluster', row, languages));
  }
}
