import { z } from 'zod';
import { Language, prose } from './common.js';

/** Where a reader's languages are not there: this order, never a random one; last the original. */
export const FALLBACKS: readonly Language[] = ['en', 'sv', 'da', 'no', 'de', 'fi', 'pl', 'et', 'lv', 'lt', 'is'];

/** A text as it is written for others: the language that it was written in, and what people made of it in others. */
export const localisedInput = (max: number) =>
  z
    .object({ original: Language, texts: z.partialRecord(Language, prose(max)) })
    .refine(({ original, texts }) => texts[original] !== undefined, {
      path: ['texts'],
      message: 'must contain the text in its original language',
    });
export const LocalisedInput = localisedInput(20_000);
export type LocalisedInput = z.infer<typeof LocalisedInput>;

export const Origin = z.enum(['human', 'machine']);

/** A text as it is kept. `version` counts the original's changes; `translates` says which of them was translated. */
export const LocalisedText = z.object({
  original: Language,
  version: z.number().int().min(1),
  texts: z.partialRecord(
    Language,
    z.object({ text: z.string(), origin: Origin, translates: z.number().int().min(1).optional() }),
  ),
});
export type LocalisedText = z.infer<typeof LocalisedText>;

/** A text as a reader gets it, in one language; the original and the others are named, `?lang=` reaches them. */
export const RenderedText = z.object({
  text: z.string(),
  language: Language,
  original: Language,
  origin: Origin,
  /** The original has changed since this translation was made. */
  stale: z.boolean(),
  languages: z.array(Language),
});
export type RenderedText = z.infer<typeof RenderedText>;

/** What is kept when a person has written `input` where `previous` stood. Unchanged translations stay as old as they were. */
export function writeTexts(input: LocalisedInput, previous?: LocalisedText): LocalisedText {
  const before = previous?.original === input.original ? previous : undefined;
  const unchanged = before?.texts[input.original]?.text === input.texts[input.original];
  const version = before ? (unchanged ? before.version : before.version + 1) : (previous?.version ?? 0) + 1;
  const texts: LocalisedText['texts'] = {};
  for (const language of Language.options) {
    const text = input.texts[language];
    if (text === undefined) continue;
    const held = before?.texts[language];
    if (language === input.original) texts[language] = { text, origin: 'human' };
    else texts[language] = held?.text === text ? held : { text, origin: 'human', translates: version };
  }
  return { original: input.original, version, texts };
}

/** The text in the first of `languages` that there is, else by the fixed order. */
export function renderText(stored: LocalisedText, languages: readonly Language[]): RenderedText {
  const order = [...languages, ...FALLBACKS, stored.original];
  const language = order.find((candidate) => stored.texts[candidate]) ?? stored.original;
  const held = stored.texts[language];
  if (!held) throw new Error(`A text without its original (${stored.original})`);
  return {
    text: held.text,
    language,
    original: stored.original,
    origin: held.origin,
    stale: held.translates !== undefined && held.translates < stored.version,
    languages: Language.options.filter((candidate) => stored.texts[candidate]),
  };
}
