import type { Transaction } from '@hansa/platform';
import { LastOperatorStays } from './platform-role.errors.js';

/**
 * Operators on whom the platform can count, apart from one person; sample people are none. Everybody else who changes
 * operators is held back.
 */
export async function otherOperators(tx: Transaction, personId: string | null): Promise<number> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['hansa.identity.operators']);
  const [row] = await tx.query<{ others: number }>(
    `select count(*)::int as others from platform_membership m
     where 'operator' = any(m.roles) and not m.sample and ($1::uuid is null or m.person_id <> $1)
       and not exists (select 1 from erasure e where e.person_id = m.person_id)`,
    [personId],
  );
  return row!.others;
}

/** Throws when nobody but this person operates the platform. */
export async function keepAnOperator(tx: Transaction, personId: string): Promise<void> {
  if ((await otherOperators(tx, personId)) === 0) throw new LastOperatorStays();
}
