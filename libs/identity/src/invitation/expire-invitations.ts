import { Injectable } from '@nestjs/common';
import { Sweep } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { IdentitySettings } from '../identity.settings.js';

/** Marks invitations whose time is over, and deletes those that have been settled long enough ago. */
@Injectable()
export class ExpireInvitations {
  constructor(
    private readonly database: IdentityDatabase,
    private readonly settings: IdentitySettings,
  ) {}

  @Sweep()
  expireInvitations(): Promise<number> {
    return this.count(
      `with due as (
         select id from invitation where status = 'open' and expires_at <= hansa_now()
         order by expires_at limit 100 for update skip locked
       ), done as (
         update invitation i set status = 'expired', settled_at = hansa_now() from due where i.id = due.id returning 1
       ) select count(*)::int as done from done`,
    );
  }

  @Sweep()
  forgetInvitations(): Promise<number> {
    return this.count(
      `with due as (
         select id from invitation where settled_at <= hansa_now() - make_interval(days => $1)
         order by settled_at limit 100 for update skip locked
       ), done as (delete from invitation i using due where i.id = due.id returning 1)
       select count(*)::int as done from done`,
      [this.settings.settledInvitationDays],
    );
  }

  private async count(sql: string, parameters: unknown[] = []): Promise<number> {
    return this.database.transaction(async (tx) => (await tx.query<{ done: number }>(sql, parameters))[0]!.done);
  }
}
