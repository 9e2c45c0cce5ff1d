import { type Language, type LocalisedText, renderText } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { peopleOf } from '../person/person.queries.js';
import { letter } from '../texts/letter.js';
import { type MailTexts, type Texts, textsIn } from '../texts/texts.js';

/** Gives what a mail says, in the language of its reader. */
export interface Telling {
  which: (texts: Texts) => MailTexts;
  values?: (languages: Language[]) => Record<string, string>;
  more?: (texts: Texts, languages: Language[]) => (string | null)[];
}

/** A mail to those who edit or submit a profile for its organisation, each in his first language. */
export async function tellOwner(
  tx: Transaction,
  cluster: { ownerId: string; name: LocalisedText },
  { which, values, more }: Telling,
): Promise<void> {
  const people = await peopleOf(tx, cluster.ownerId, ['registry.edit-profile', 'registry.submit-profile']);
  for (const { name, email, languages } of people) {
    const language = languages[0] ?? 'en';
    const told = { cluster: renderText(cluster.name, languages).text, ...values?.(languages) };
    const rest = more?.(textsIn(language), languages) ?? [];
    await tx.mail(letter({ name, email, language }, which, told, ...rest));
  }
}
