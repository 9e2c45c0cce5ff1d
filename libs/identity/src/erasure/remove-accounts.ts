import { Injectable, Logger } from '@nestjs/common';
import { AuthSettings, Sweep } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { IdentitySettings } from '../identity.settings.js';
import { completeErasure, lockErasure } from './complete-erasure.js';
import { removeAccount } from './remove-account.js';

interface Removal {
  erasure_id: string;
  person_id: string;
  attempts: number;
}

/** Seconds after the first failure; longer than an attempt can take. The pause doubles up to an hour. */
const FIRST_PAUSE = 15;

/** Removes at the identity provider the accounts whose erasure has been asked for, as often as it takes. */
@Injectable()
export class RemoveAccounts {
  private readonly logger = new Logger(RemoveAccounts.name);

  constructor(
    private readonly database: IdentityDatabase,
    private readonly settings: IdentitySettings,
    private readonly auth: AuthSettings,
  ) {}

  @Sweep()
  async removeAccounts(): Promise<number> {
    const removal = await this.take();
    if (!removal) return 0;
    try {
      await removeAccount(this.realm(), removal.person_id);
    } catch (error) {
      await this.noteFailure(removal, reason(error));
      return 1;
    }
    await this.noteRemoval(removal.erasure_id);
    return 1;
  }

  private realm() {
    const { adminClientId: clientId, adminClientSecret: clientSecret } = this.settings;
    return { url: this.auth.issuerInternalUrl ?? this.auth.issuer, clientId, clientSecret };
  }

  // The request goes out after this has been committed: meanwhile no other process takes the same one.
  private async take(): Promise<Removal | undefined> {
    return this.database.transaction(async (tx) => {
      const [taken] = await tx.query<Removal>(
        `with due as (
           select erasure_id from account_removal where next_attempt_at <= hansa_now()
           order by next_attempt_at limit 1 for update skip locked
         ), taken as (
           update account_removal r set attempts = attempts + 1,
             next_attempt_at = hansa_now() + make_interval(secs => least(3600, $1 * power(2, least(attempts, 10))))
           from due where r.erasure_id = due.erasure_id returning r.erasure_id, r.person_id, r.attempts
         ) select * from taken`,
        [FIRST_PAUSE],
      );
      return taken;
    });
  }

  private async noteFailure({ erasure_id: erasureId, attempts }: Removal, error: string): Promise<void> {
    this.logger.warn({ erasureId, attempts, error }, 'An account could not be removed yet');
    await this.database.transaction((tx) =>
      tx.query('update account_removal set last_error = $2 where erasure_id = $1', [erasureId, error.slice(0, 500)]),
    );
  }

  private async noteRemoval(erasureId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lockErasure(tx, erasureId);
      await tx.query('delete from account_removal where erasure_id = $1', [erasureId]);
      await tx.query(
        'update erasure set account_removed_at = hansa_now() where id = $1 and account_removed_at is null',
        [erasureId],
      );
      await completeErasure(tx, erasureId);
    });
  }
}

/** `fetch failed` alone says nothing: why stands in its cause. */
function reason(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { message?: string } };
  return [message ?? String(error), cause?.message].filter(Boolean).join(': ');
}
