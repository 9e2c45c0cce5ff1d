import type { Transaction } from '@hansa/platform';

/** Which changes of profiles a person made. */
export function exportChanges(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select cluster_id as "clusterId", number, at, act, fields from cluster_change where actor = $1 order by at, number`,
    [personId],
  );
}

/** The changes stay, nobody's now. Gives their number. */
export async function eraseChanges(tx: Transaction, personId: string): Promise<number> {
  const rows = await tx.query('update cluster_change set actor = null where actor = $1 returning 1', [personId]);
  return rows.length;
}
