import { type Language, LANGUAGES, type Sector, SECTORS, sectionOf } from '@hansa/contracts';
import { da } from '../texts/sectors/da.js';
import { de } from '../texts/sectors/de.js';
import { en } from '../texts/sectors/en.js';
import { et } from '../texts/sectors/et.js';
import { fi } from '../texts/sectors/fi.js';
import { is } from '../texts/sectors/is.js';
import { lt } from '../texts/sectors/lt.js';
import { lv } from '../texts/sectors/lv.js';
import { no } from '../texts/sectors/no.js';
import { pl } from '../texts/sectors/pl.js';
import type { SectorTexts } from '../texts/sectors/sector-texts.js';
import { sv } from '../texts/sectors/sv.js';

type Code = Sector['code'];

/** The sectors' names and everyday words by language. */
export const SECTOR_TEXTS: Record<Language, SectorTexts> = { en, da, et, fi, de, is, lv, lt, no, pl, sv };

/** In the first of the languages; English where the reader has named none. */
export function sectorName(code: Code, languages: readonly Language[]): string {
  return SECTOR_TEXTS[languages[0] ?? 'en'][code][0];
}

/** Its names and the everyday words for it in all languages, for a search. Nothing of a code that NACE does not have. */
export function sectorWords(code: string): string {
  return LANGUAGES.flatMap((language) => SECTOR_TEXTS[language][code as Code] ?? []).join(' ');
}

/** A sector with all that it is called: `words` hold what is not its name. */
export interface NamedSector {
  code: Code;
  section: string;
  names: Record<Language, string>;
  words: Record<Language, string[]>;
}

/** All sectors in the order of NACE. */
export function namedSectors(): NamedSector[] {
  const inAll = <T>(of: (language: Language) => T) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, T>;
  return SECTORS.map((code) => ({
    code,
    section: sectionOf(code),
    names: inAll((language) => SECTOR_TEXTS[language][code][0]),
    words: inAll((language) => SECTOR_TEXTS[language][code].slice(1)),
  }));
}
