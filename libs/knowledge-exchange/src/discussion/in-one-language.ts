import type { Language, RenderedText } from '@hansa/contracts';

/** What somebody wrote in a discussion, as a text that there are no translations of. */
export function inOneLanguage(text: string, language: Language): RenderedText {
  return { text, language, original: language, origin: 'human', stale: false, languages: [language] };
}
