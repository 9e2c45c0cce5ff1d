import type { Transaction } from '@hansa/platform';
import { REMOVABLE_SESSIONS } from '../session/session.sample.js';

/** Evaluations of sessions that are about to be removed. */
export async function removeSampleEvaluations(tx: Transaction): Promise<number> {
  const [removed] = await tx.query<{ count: number }>(
    `with removed as (delete from evaluation_window where session_id in (${REMOVABLE_SESSIONS}) returning 1)
     select count(*)::int as count from removed`,
  );
  return removed!.count;
}
