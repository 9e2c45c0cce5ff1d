import type { Transaction } from '@hansa/platform';

/** Of what was removed nothing is left to read, and nothing to decide about. */
export async function forgetEarlierTexts(tx: Transaction, ofIds: readonly string[]): Promise<void> {
  await tx.query('delete from earlier_text where of_id = any($1)', [ofIds]);
  await tx.query('update flag set settled_at = hansa_now() where text_id = any($1) and settled_at is null', [ofIds]);
}
