import type { Transaction } from '@hansa/platform';

/** Which labels a person entered. */
export function exportLabels(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select cluster_id as "clusterId", level, awarded_on::text as "awardedOn", entered_at as "enteredAt"
     from label where entered_by = $1 order by entered_at, id`,
    [personId],
  );
}

/** The labels stay, entered by nobody now. Gives their number. */
export async function eraseLabels(tx: Transaction, personId: string): Promise<number> {
  const rows = await tx.query('update label set entered_by = null where entered_by = $1 returning 1', [personId]);
  return rows.length;
}
