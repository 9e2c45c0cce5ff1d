import type { Transaction } from '../database/transaction.js';

interface Erased {
  erasureId: string;
  personId: string;
  /** Null where the service does not know it. */
  address: string | null;
}

/**
 * What the platform itself keeps of a person in a service: parts of exports, answers to repeated requests (also those
 * to others, as far as they name him), mails that wait to be sent, and the words of errors about him.
 */
export async function forgetTraces(tx: Transaction, { erasureId, personId, address }: Erased): Promise<void> {
  await tx.query('delete from personal_export where person_id = $1', [personId]);
  await tx.query('delete from idempotency where person_id = $1', [personId]);
  await tx.query(
    `update idempotency set status = 410, headers = '{}', body = null
     where strpos(body::text, $1::text) > 0 or strpos(lower(body::text), lower($2::text)) > 0`,
    [personId, address],
  );
  // The one with the receipt has the erasure's id, and may still be on its way.
  await tx.query('delete from mail where lower(recipient) = lower($1) and sent_at is null and id <> $2', [
    address,
    erasureId,
  ]);
  await tx.query(`update dead_letter set error = 'It was about a person who is erased.' where message::text like $1`, [
    `%${personId}%`,
  ]);
}
