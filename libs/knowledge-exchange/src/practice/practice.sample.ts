import type { Transaction } from '@hansa/platform';

/** Practices made up for the demonstration that nobody real tries elsewhere. Their made-up transfers are gone already. */
export async function removeSamplePractices(tx: Transaction): Promise<number> {
  const [removed] = await tx.query<{ count: number }>(
    `with removed as (
       delete from practice p where sample and not exists (select from transfer t where t.practice_id = p.id)
       returning 1)
     select count(*)::integer as count from removed`,
  );
  return removed!.count;
}
