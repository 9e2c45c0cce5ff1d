import { LANGUAGES, type Language } from '@hansa/contracts';
import { da } from './da.js';
import { de } from './de.js';
import { en } from './en.js';
import { et } from './et.js';
import { fi } from './fi.js';
import { is } from './is.js';
import { lt } from './lt.js';
import { lv } from './lv.js';
import { no } from './no.js';
import { pl } from './pl.js';
import { sv } from './sv.js';
import type { Texts } from './texts.js';

const CATALOGUES: Record<Language, Texts> = { da, de, en, et, fi, is, lt, lv, no, pl, sv };
const SAME: Record<string, Language> = { nb: 'no', nn: 'no' };

export type Chosen = { language: Language; texts: Texts };

/** The first of the wishes that is one of ours; English when none is. `uiLocales` (OpenID Connect) comes first. */
export function chooseTexts(acceptLanguage: string | undefined, uiLocales = ''): Chosen {
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().split(/;\s*q=/))
    .map(([tag = '', weight]) => ({ tag, weight: weight === undefined ? 1 : Number(weight) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
  for (const tag of [...uiLocales.split(/\s+/), ...accepted]) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    const language = SAME[primary] ?? LANGUAGES.find((ours) => ours === primary);
    if (language) return { language, texts: CATALOGUES[language] };
  }
  return { language: 'en', texts: en };
}
