import type { Transaction } from '@hansa/platform';

/** Which profiles a person began. */
export function exportProfiles(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select id, status, name, owner_id as "ownerId", created_at as "createdAt"
     from cluster where created_by = $1 order by created_at, id`,
    [personId],
  );
}

/** The profiles stay their organisations'. Gives their number. */
export async function eraseProfiles(tx: Transaction, personId: string): Promise<number> {
  const rows = await tx.query('update cluster set created_by = null where created_by = $1 returning id', [personId]);
  return rows.length;
}
