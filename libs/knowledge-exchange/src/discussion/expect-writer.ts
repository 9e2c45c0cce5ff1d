import type { Transaction } from '@hansa/platform';
import { WritesTooMuch, WriterIsUnknown } from './discussion.errors.js';

const HOUR = 3_600_000;

/**
 * One text of a person after the other, until the end of the transaction.
 * Throws `WriterIsUnknown`, or `WritesTooMuch` with `until`: the instant from which there is room for one more.
 */
export async function expectWriter(tx: Transaction, personId: string, perHour: number): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('writer ' || $1, 0))`, [personId]);
  const [known] = await tx.query('select from person where id = $1', [personId]);
  if (!known) throw new WriterIsUnknown();
  const [tooMuch] = await tx.query<{ at: Date }>(
    `select at from (
       select created_at as at from discussion where author_id = $1 and created_at > hansa_now() - interval '1 hour'
       union all
       select created_at from post where author_id = $1 and created_at > hansa_now() - interval '1 hour'
       union all
       select at from flag where person_id = $1 and at > hansa_now() - interval '1 hour') written
     order by at desc offset $2 limit 1`,
    [personId, perHour - 1],
  );
  if (tooMuch) throw new WritesTooMuch({ limit: perHour, until: new Date(tooMuch.at.getTime() + HOUR).toISOString() });
}
