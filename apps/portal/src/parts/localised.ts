import type { Language, LocalisedInput, RenderedText } from '@hansa/contracts';
import { request, type Query } from '../api/request.js';
import { contentLanguages } from '../language/content-languages.js';
import { allSent } from './use-saving.js';

/** A text to be written: in the person's first content language, until another one is chosen. */
export const emptyText = (language: Language = contentLanguages()[0] ?? 'en'): LocalisedInput => ({
  original: language,
  texts: { [language]: '' },
});

/** As it is sent: a translation that was begun and left empty is none. */
export function written({ original, texts }: LocalisedInput): LocalisedInput {
  const filled = Object.entries(texts).filter(([language, text]) => language === original || text.trim() !== '');
  return { original, texts: Object.fromEntries(filled) };
}

/** The same of a text that may be left out: null where nothing is written. */
export function writtenOrNull(value: LocalisedInput): LocalisedInput | null {
  return Object.values(value.texts).some((text) => text.trim() !== '') ? written(value) : null;
}

/**
 * What a form says about a text, by the path under it, such as `texts.da`: for `error` of `LocalisedInput`.
 *
 *     <LocalisedInput {...form.getInputProps('summary')} error={errorsUnder(form.errors, 'summary')} />
 */
export function errorsUnder<E>(errors: Readonly<Record<string, E>>, name: string): Record<string, E> {
  const under: Record<string, E> = {};
  for (const [path, error] of Object.entries(errors)) {
    if (path === name) under[''] = error;
    else if (path.startsWith(`${name}.`)) under[path.slice(name.length + 1)] = error;
  }
  return under;
}

/** The same thing as it reads in each of its languages. */
export interface InAllLanguages<T> {
  /** In the reader's language. */
  thing: T;
  in: ReadonlyMap<Language, T>;
}

/**
 * A thing with everything that people wrote in it, to be edited: services give one language at a time, so it is read in
 * each that it has. Used as `queryFn`, or where a form begins.
 * @param path after `/api/v1/`
 * @param textsOf its texts, by which its languages are known
 */
export async function inAllLanguages<T extends { version: number }>(
  path: string,
  textsOf: (thing: T) => readonly (RenderedText | null)[],
  query?: Query,
): Promise<InAllLanguages<T>> {
  await allSent();
  const thing = await request<T>(path, { query });
  const languages = new Set(textsOf(thing).flatMap((text) => text?.languages ?? []));
  const each = await Promise.all(
    [...languages].map(async (lang) => [lang, await request<T>(path, { query: { ...query, lang } })] as const),
  );
  // Somebody changed it between two of the answers.
  if (each.some(([, other]) => other.version !== thing.version)) return inAllLanguages(path, textsOf, query);
  return { thing, in: new Map(each) };
}

/** One of its texts as it is edited; null where it has none. */
export function textToEdit<T>(of: InAllLanguages<T>, pick: (thing: T) => RenderedText | null): LocalisedInput | null {
  const text = pick(of.thing);
  if (!text) return null;
  const texts = text.languages.map((language) => [language, pick(of.in.get(language) ?? of.thing)?.text ?? '']);
  return { original: text.original, texts: Object.fromEntries(texts) };
}
