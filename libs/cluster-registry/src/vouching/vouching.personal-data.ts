import type { Transaction } from '@hansa/platform';

/** For which clusters a person has vouched in the name of an agency. */
export function exportVouchings(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select cluster_id as "clusterId", agency_id as "agencyId", vouched_at as "vouchedAt", until::text
     from vouching where vouched_by = $1 order by vouched_at, id`,
    [personId],
  );
}

/** The agencies' word stands. Gives how many there were. */
export async function eraseVouchings(tx: Transaction, personId: string): Promise<number> {
  const rows = await tx.query('update vouching set vouched_by = null where vouched_by = $1 returning id', [personId]);
  return rows.length;
}
