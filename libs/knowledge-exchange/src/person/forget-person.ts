import type { Transaction } from '@hansa/platform';

/**
 * Takes a person out of a column, and says out of how many rows.
 * @param table and `column`: names of our own, never anything that somebody typed
 */
export async function forgetPerson(tx: Transaction, table: string, column: string, personId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `with forgotten as (update ${table} set ${column} = null where ${column} = $1 returning 1)
     select count(*)::integer as count from forgotten`,
    [personId],
  );
  return row!.count;
}
