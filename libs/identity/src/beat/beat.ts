import { Injectable } from '@nestjs/common';
import { IdentityBeat } from '@hansa/contracts';
import { Sweep } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { IdentitySettings } from '../identity.settings.js';

/** Tells the other services every few seconds that what they hold about memberships is not old. */
@Injectable()
export class Beat {
  constructor(
    private readonly database: IdentityDatabase,
    private readonly settings: IdentitySettings,
  ) {}

  @Sweep()
  beat(): Promise<number> {
    return this.database.transaction(async (tx) => {
      // A beat in the future was written before a test turned the clock back.
      const due = await tx.query(
        `insert into beat (at) values (hansa_now())
         on conflict (one) do update set at = excluded.at
           where beat.at <= excluded.at - make_interval(secs => $1) or beat.at > excluded.at
         returning 1`,
        [this.settings.beatSeconds],
      );
      if (due.length > 0) tx.publish(IdentityBeat, {});
      return 0;
    });
  }
}
