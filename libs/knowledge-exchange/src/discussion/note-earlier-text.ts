import type { Transaction } from '@hansa/platform';
import type { EarlierText } from './writing.rules.js';

/** Everybody who can see a text can read what stood there before. */
export async function noteEarlierText(tx: Transaction, ofId: string, earlier: EarlierText): Promise<void> {
  const { number, language, title, body, writtenAt } = earlier;
  await tx.query(
    `insert into earlier_text (of_id, number, language, title, body, written_at) values ($1, $2, $3, $4, $5, $6)`,
    [ofId, number, language, title, body, writtenAt],
  );
}
