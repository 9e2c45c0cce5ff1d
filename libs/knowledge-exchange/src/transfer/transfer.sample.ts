import type { Transaction } from '@hansa/platform';

export async function removeSampleTransfers(tx: Transaction): Promise<number> {
  const [removed] = await tx.query<{ count: number }>(
    'with removed as (delete from transfer where sample returning 1) select count(*)::integer as count from removed',
  );
  return removed!.count;
}
