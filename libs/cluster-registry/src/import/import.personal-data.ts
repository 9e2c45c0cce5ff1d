import type { Transaction } from '@hansa/platform';

/** Which files a person sent or applied, as long as they are kept. */
export function exportImports(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select id, owner_id as "ownerId", state, created_by = $1 as sent, applied_by = $1 as applied, created_at as "createdAt"
     from cluster_import where $1 in (created_by, applied_by) order by created_at`,
    [personId],
  );
}

/** The files are the agency's and stay, nobody's now. Gives their number. */
export async function eraseImports(tx: Transaction, personId: string): Promise<number> {
  const rows = await tx.query(
    `update cluster_import set created_by = nullif(created_by, $1), applied_by = nullif(applied_by, $1)
     where $1 in (created_by, applied_by) returning 1`,
    [personId],
  );
  return rows.length;
}
