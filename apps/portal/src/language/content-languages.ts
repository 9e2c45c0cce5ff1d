import type { Language } from '@hansa/contracts';
import { kept } from '../parts/kept.js';
import { interfaceLanguage, LANGUAGES } from './languages.js';

const chosen = kept<Language[]>('hansa.content-languages');

/** In which languages the reader wants what people wrote, the dearest first; `lang` in the address goes before all. */
export function contentLanguages(): Language[] {
  const asked = new URLSearchParams(location.search).get('lang');
  return [
    ...new Set([
      ...LANGUAGES.filter((language) => language === asked),
      ...chosenContentLanguages(),
      interfaceLanguage(),
    ]),
  ];
}

/** Chosen apart from the interface's; an empty list follows the interface. */
export function chooseContentLanguages(languages: Language[]): void {
  chosen.set(languages.length > 0 ? languages : null);
}
export const chosenContentLanguages = (): Language[] => chosen.get() ?? [];
