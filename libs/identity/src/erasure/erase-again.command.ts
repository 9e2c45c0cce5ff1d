import { PersonErasureRequested } from '@hansa/contracts';
import { type CommandContext, CommandFailed } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';

const PIECE = 500;

interface Erasure {
  id: string;
  person_id: string;
  subject_refused_until: Date;
}

/**
 * The command `erase-again [<date>]`: asks every service once more to erase whoever asked for it since that day (UTC), or
 * ever, and Keycloak to remove their accounts; for backups in which they still are. Nobody gets a mail.
 */
export async function eraseAgain(
  [since = '1970-01-01']: string[],
  { application, tell }: CommandContext,
): Promise<void> {
  if (!/^\d{4}-\d\d-\d\d$/.test(since) || Number.isNaN(Date.parse(since))) {
    throw new CommandFailed('erase-again [<date, such as 2027-03-31>]');
  }
  const database = application.app.get(IdentityDatabase, { strict: false });
  const erasures = await database.query<Erasure>(
    'select id, person_id, subject_refused_until from erasure where requested_at >= $1::timestamptz order by requested_at',
    [`${since}T00:00:00Z`],
  );
  for (let start = 0; start < erasures.length; start += PIECE) {
    const piece = erasures.slice(start, start + PIECE);
    await database.transaction(async (tx) => {
      await tx.query(
        `insert into account_removal (erasure_id, person_id, next_attempt_at)
         select id, person_id, hansa_now() from erasure where id = any($1::uuid[]) on conflict do nothing`,
        [piece.map(({ id }) => id)],
      );
      for (const { id: erasureId, person_id: personId, subject_refused_until: until } of piece) {
        tx.publish(PersonErasureRequested, { erasureId, personId, subjectRefusedUntil: until.toISOString() });
      }
    });
  }
  tell(`${erasures.length} people will be erased again while the services run.`);
}
