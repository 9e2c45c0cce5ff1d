import type { Transaction } from '@hansa/platform';

/** That a person has answered is known while the window is open; what was answered leads to nobody. */
export async function exportEvaluations(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select session_id as session, true as answered from evaluation_answered
     where $1 = any(person_ids) order by session_id`,
    [personId],
  );
}

/** Gives the number of windows in which it was known. */
export async function eraseEvaluations(tx: Transaction, personId: string): Promise<number> {
  const [erased] = await tx.query<{ count: number }>(
    `with erased as (
       update evaluation_answered set person_ids = array_remove(person_ids, $1) where $1 = any(person_ids) returning 1
     ) select count(*)::int as count from erased`,
    [personId],
  );
  return erased!.count;
}
