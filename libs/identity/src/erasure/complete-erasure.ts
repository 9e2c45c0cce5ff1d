import type { Transaction } from '@hansa/platform';

/**
 * Notes that an erasure is complete when every service has answered and the account is gone. Whoever adds one of these
 * takes the lock first: of two that come last at once the second sees the first.
 */
export async function lockErasure(tx: Transaction, erasureId: string): Promise<void> {
  await tx.query('select 1 from erasure where id = $1 for update', [erasureId]);
}

/** Only under `lockErasure`. */
export async function completeErasure(tx: Transaction, erasureId: string): Promise<void> {
  await tx.query(
    `update erasure e set completed_at = hansa_now()
     where id = $1 and completed_at is null and account_removed_at is not null
       and not exists (select 1 from erasure_receipt r where r.erasure_id = e.id and r.erased_at is null)`,
    [erasureId],
  );
}
