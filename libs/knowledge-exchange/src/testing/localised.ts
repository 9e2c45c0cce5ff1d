import type { Language, LocalisedText } from '@hansa/contracts';

/** A text in one language, as it is kept. */
export function localised(text: string, language: Language = 'en'): LocalisedText {
  return { original: language, version: 1, texts: { [language]: { text, origin: 'human' } } };
}
