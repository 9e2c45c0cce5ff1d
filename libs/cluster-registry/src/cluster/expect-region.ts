import type { RegionCode } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { RegionIsUnknown } from './cluster.errors.js';

/** Throws unless NUTS has the region; nothing is expected where none is told. */
export async function expectRegion(tx: Transaction, code: RegionCode | null | undefined): Promise<void> {
  if (!code) return;
  const found = await tx.query('select from region where code = $1', [code]);
  if (found.length === 0) throw new RegionIsUnknown({ field: 'region' });
}
