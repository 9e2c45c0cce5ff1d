import type { Transaction } from '@hansa/platform';
import { REMOVABLE_SESSIONS } from '../session/session.sample.js';

/** Certificates for sessions that are about to be removed. */
export async function removeSampleCertificates(tx: Transaction): Promise<number> {
  const [removed] = await tx.query<{ count: number }>(
    `with removed as (delete from certificate where session_id in (${REMOVABLE_SESSIONS}) returning 1)
     select count(*)::int as count from removed`,
  );
  return removed!.count;
}
