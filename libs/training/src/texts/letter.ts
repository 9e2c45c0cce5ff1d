import type { Language } from '@hansa/contracts';
import type { Mail } from '@hansa/platform';
import { fill, type Texts, textsIn } from './texts.js';

/** A mail to one person: the greeting, and the text with the values filled in. */
export function letter(
  to: { name: string; email: string; language: Language },
  which: (texts: Texts) => { subject: string; text: string },
  values: Record<string, string | number>,
): Mail {
  const texts = textsIn(to.language);
  const { subject, text } = which(texts);
  return {
    to: to.email,
    language: to.language,
    subject: fill(subject, values),
    text: `${fill(texts.mail.greeting, { name: to.name })}\n\n${fill(text, values)}\n`,
  };
}
