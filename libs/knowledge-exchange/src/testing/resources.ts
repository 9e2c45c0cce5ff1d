import type { AddResourceInput, Language } from '@hansa/contracts';

type Texts = Partial<Record<Language, string>>;

/** What somebody might add; every text that is not told is plain English. */
export function aResource(told: Partial<AddResourceInput> & { ownerId: string }): AddResourceInput {
  return {
    kind: 'document',
    title: { original: 'en', texts: { en: 'A handbook' } },
    description: { original: 'en', texts: { en: 'What others have learned.' } },
    languages: ['en'],
    licence: 'CC-BY-4.0',
    links: [{ url: 'https://pool.example/handbook' }],
    ...told,
  };
}

/** Texts in several languages, the first of which is the original. */
export function inLanguages(texts: Texts): AddResourceInput['title'] {
  return { original: Object.keys(texts)[0] as Language, texts };
}
