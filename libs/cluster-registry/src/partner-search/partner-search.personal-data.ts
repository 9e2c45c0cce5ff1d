import type { Transaction } from '@hansa/platform';

/** Which searches a person posted. What they say is the organisation's. */
export function exportPartnerSearches(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select id, cluster_id as "clusterId", status, title -> 'texts' as title, posted_at as "postedAt"
     from partner_search where created_by = $1 order by posted_at, id`,
    [personId],
  );
}

/** The searches stay their clusters'. Gives their number. */
export async function erasePartnerSearches(tx: Transaction, personId: string): Promise<number> {
  const rows = await tx.query('update partner_search set created_by = null where created_by = $1 returning id', [
    personId,
  ]);
  return rows.length;
}
