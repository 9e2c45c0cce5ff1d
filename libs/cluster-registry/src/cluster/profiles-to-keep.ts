import { Injectable } from '@nestjs/common';
import type { Permission, WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';

interface Task {
  kind: string;
  permission: Permission;
  /** Over `mine`, the profiles of the organisations; `$3` is the days of a reminder, `$4` those after which a profile expires. */
  sql: string;
}

const REMINDER = 'make_interval(days => $3)';
const CONFIRM_BY = 'confirmed_at + make_interval(days => $4)';
// One that is over does not hide those that are still ahead.
const NEXT_STEP = `(select min(over) from jsonb_array_elements(plan) step, end_of_day((step ->> 'by')::date, country) over
  where step ->> 'criterion' = any(unmet) and over > hansa_now())`;
const VOUCHED = 'exists (select from vouching v where v.cluster_id = mine.id and v.ended_at is null)';

const TASKS: readonly Task[] = [
  {
    kind: 'mend-returned-profile',
    permission: 'registry.edit-profile',
    sql: `select id, name as title, changed_at as since, null::timestamptz as until from mine where status = 'returned'`,
  },
  {
    kind: 'meet-criteria',
    permission: 'registry.edit-profile',
    sql: `select id, name as title, changed_at as since, ${CONFIRM_BY} as until from mine
          where status = 'published' and unmet <> '{}' and not ${VOUCHED}`,
  },
  {
    kind: 'carry-out-plan',
    permission: 'registry.edit-profile',
    sql: `select id, name as title, due - ${REMINDER} as since, due as until
          from (select *, ${NEXT_STEP} as due from mine where status = 'emerging') planned
          where due - ${REMINDER} <= hansa_now()`,
  },
  {
    kind: 'reconfirm-profile',
    permission: 'registry.submit-profile',
    sql: `select id, name as title, ${CONFIRM_BY} - ${REMINDER} as since, ${CONFIRM_BY} as until from mine
          where status in ('published', 'emerging') and ${CONFIRM_BY} - ${REMINDER} <= hansa_now()`,
  },
  {
    // For a while; who leaves it at that is not asked for ever.
    kind: 'submit-expired-profile',
    permission: 'registry.submit-profile',
    sql: `select id, name as title, ended_at as since, null::timestamptz as until from mine
          where status = 'expired' and ended_at > hansa_now() - ${REMINDER}`,
  },
];

/** What an organisation has to do about its profiles, for one or all that the person acts for. */
@Injectable()
export class ProfilesToKeep implements WaitingSource {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
    private readonly settings: ClusterRegistrySettings,
  ) {}

  async waitingFor(waiter: Waiter): Promise<WaitingItem[]> {
    return (await Promise.all(TASKS.map((task) => this.itemsOf(task, waiter)))).flat();
  }

  private async itemsOf({ kind, permission, sql }: Task, waiter: Waiter): Promise<WaitingItem[]> {
    const { personId, organisationId, languages } = waiter;
    const owners = await this.access.organisations(this.database, personId, permission);
    if (owners.length === 0) return [];
    const rows = await this.database.query<WaitingRow>(
      `with mine as (select * from cluster where owner_id = any($1) and ($2::uuid is null or owner_id = $2)
         and $3::integer > 0 and $4::integer > 0)
       select id, title, since, until from (${sql}) task order by until nulls last, since, id limit 100`,
      [owners, organisationId ?? null, this.settings.reminderDays, this.settings.confirmationDays],
    );
    return rows.map((row) => itemOf('cluster-registry', kind, 'cluster', row, languages));
  }
}
