import type { Language } from '@hansa/contracts';
import type { Mail } from '@hansa/platform';
import { fill, type MailTexts, type Texts, textsIn } from './texts.js';

/** A mail to one person: the greeting, the text with the values filled in, and what else there is to say. */
export function letter(
  to: { name: string; email: string; language: Language },
  which: (texts: Texts) => MailTexts,
  values: Record<string, string | number>,
  ...more: (string | null | undefined)[]
): Mail {
  const texts = textsIn(to.language);
  const { subject, text } = which(texts);
  return {
    to: to.email,
    language: to.language,
    subject: fill(subject, values),
    text:
      [fill(texts.mail.greeting, { name: to.name }), fill(text, values), ...more].filter(Boolean).join('\n\n') + '\n',
  };
}
