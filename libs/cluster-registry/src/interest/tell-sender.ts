import { renderText } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { letter } from '../texts/letter.js';
import type { MailTexts, Texts } from '../texts/texts.js';
import type { Notice } from './notice.queries.js';

/** A mail to the person who expressed an interest; the contacts are for the platform alone to show. */
export async function tellSender(
  tx: Transaction,
  { sender, title, poster }: Notice,
  which: (texts: Texts) => MailTexts,
  more: string | null = null,
): Promise<void> {
  if (!sender) return;
  const { name, email, languages } = sender;
  const values = { title: renderText(title, languages).text, cluster: renderText(poster, languages).text };
  await tx.mail(letter({ name, email, language: languages[0] ?? 'en' }, which, values, more));
}
