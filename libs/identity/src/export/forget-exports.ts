import { Injectable } from '@nestjs/common';
import { Sweep } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { IdentitySettings } from '../identity.settings.js';

/** Forgets that somebody took out data, some time after the parts are no longer kept. */
@Injectable()
export class ForgetExports {
  constructor(
    private readonly database: IdentityDatabase,
    private readonly settings: IdentitySettings,
  ) {}

  @Sweep()
  forgetExports(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ done: number }>(
        `with due as (
           select id from personal_data_request where requested_at <= hansa_now() - make_interval(days => $1)
           order by requested_at limit 100 for update skip locked
         ), done as (delete from personal_data_request r using due where r.id = due.id returning 1)
         select count(*)::int as done from done`,
        [this.settings.exportDays],
      );
      return row!.done;
    });
  }
}
