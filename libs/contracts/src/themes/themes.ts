import { type Language, LANGUAGES } from '../common.js';
import type { Theme } from '../theme.js';
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
import type { NamedTheme, ThemeNames } from './theme-names.js';

const BY_LANGUAGE: Record<Language, ThemeNames> = { en, da, et, fi, de, is, lv, lt, no, pl, sv };

export const NAMED_THEMES = Object.keys(en).sort() as NamedTheme[];

/** What the known themes are called in every language. A theme is free: there are others, which have no names. */
export const THEME_NAMES = Object.fromEntries(
  NAMED_THEMES.map((theme) => [theme, Object.fromEntries(LANGUAGES.map((each) => [each, BY_LANGUAGE[each][theme]]))]),
) as Record<NamedTheme, Record<Language, string>>;

/** In the first of the languages, English if there is none; one without names is its own words: `green-steel`, Green steel. */
export function themeName(theme: Theme, languages: readonly Language[]): string {
  const names: Partial<Record<string, Record<Language, string>>> = THEME_NAMES;
  const words = theme.replaceAll('-', ' ');
  return (
    (Object.hasOwn(names, theme) && names[theme]?.[languages[0] ?? 'en']) || words[0]!.toUpperCase() + words.slice(1)
  );
}
