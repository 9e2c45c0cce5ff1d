import type { Language } from '@hansa/contracts';
import { kept } from '../parts/kept.js';

/** The interface's languages, each by its own name, in the order of the names. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  da: 'Dansk',
  de: 'Deutsch',
  et: 'Eesti',
  en: 'English',
  is: 'Íslenska',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  no: 'Norsk',
  pl: 'Polski',
  fi: 'Suomi',
  sv: 'Svenska',
};
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[];

const chosen = kept<Language>('hansa.language');
let inUse: Language | undefined;

/** What the reader chose, else the first of the browser's languages that we have, else English. */
export function interfaceLanguage(): Language {
  inUse ??= chosen.get() ?? ofBrowser();
  return inUse;
}

export function keepInterfaceLanguage(language: Language): void {
  inUse = language;
  chosen.set(language);
}
export const hasChosenLanguage = (): boolean => chosen.get() !== null;

function ofBrowser(): Language {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]!);
  const known = wanted.map((tag) => (tag === 'nb' || tag === 'nn' ? 'no' : tag));
  return (known.find((tag) => tag in LANGUAGE_NAMES) as Language | undefined) ?? 'en';
}

/** As `Intl` and the `lang` of HTML want it. */
export const localeOf = (language: Language): string =>
  language === 'no' ? 'nb' : language === 'en' ? 'en-GB' : language;
