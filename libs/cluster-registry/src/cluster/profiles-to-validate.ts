import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';

/** For the validators of a country: what was submitted, what no longer meets the criteria, what emerging now does. */
@Injectable()
export class ProfilesToValidate implements WaitingSource {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    if (organisationId !== undefined) return [];
    const reach = await this.access.reach(this.database, personId, 'registry.validate-profile');
    if (!reach || reach.countries.length === 0) return [];
    const rows = await this.database.query<WaitingRow & { kind: string }>(
      `select * from (
         select 'validate-profile' as kind, id, name as title, submitted_at as since, null::timestamptz as until from cluster
         where status = 'submitted' and country = any($1)
         union all
         select 'publish-emerging-profile', id, name, changed_at, null from cluster
         where status = 'emerging' and unmet = '{}' and country = any($1)
         union all
         select 'review-profile', id, name, changed_at, null from cluster c
         where status = 'published' and unmet <> '{}' and country = any($1)
           and not exists (select from vouching v where v.cluster_id = c.id and v.ended_at is null)
       ) task order by since, id limit 100`,
      [reach.countries],
    );
    return rows.map((row) => itemOf('cluster-registry', row.kind, 'cluster', row, languages));
  }
}
