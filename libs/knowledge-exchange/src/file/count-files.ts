import type { Transaction } from '@hansa/platform';

/** How many files a resource has; who has locked the resource can rely on it. */
export async function countFiles(tx: Transaction, resourceId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::integer as count from resource_file where resource_id = $1',
    [resourceId],
  );
  return row!.count;
}
