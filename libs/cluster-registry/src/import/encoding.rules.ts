import type { Country, ImportEncoding, Language } from '@hansa/contracts';
import type { ByteCounts } from './byte-counts.rules.js';

export interface RecognisedEncoding {
  name: ImportEncoding;
  by: 'given' | 'mark' | 'bytes';
  /** Bytes of the byte order mark at the beginning. */
  mark: number;
}

const MARKS: [bytes: number[], name: ImportEncoding][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Zip (Excel, Calc), the older Excel, PDF, gzip. */
const NOT_TEXT = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
];

/** The letters beyond ASCII of the languages around the Baltic Sea, in small ones. */
const LETTERS: Record<Language, string> = {
  en: '',
  da: 'æøåé',
  de: 'äöüß',
  et: 'äöõüšž',
  fi: 'äöåšž',
  is: 'áéíóúýþæðö',
  lv: 'āčēģīķļņšūž',
  lt: 'ąčęėįšųūž',
  no: 'æøåéò',
  pl: 'ąćęłńóśźż',
  sv: 'åäöé',
};
const EVERY_LETTER = new Set(Object.values(LETTERS).join(''));

const SPOKEN: Record<Country, Language[]> = {
  ...{ DK: ['da'], EE: ['et'], FI: ['fi', 'sv'], DE: ['de'], IS: ['is'] },
  ...{ LV: ['lv'], LT: ['lt'], NO: ['no'], PL: ['pl'], SE: ['sv'] },
};

/** What programs of an office write without being asked, and what older ones wrote; of equals the first is taken. */
const CANDIDATES: ImportEncoding[] = ['windows-1252', 'windows-1257', 'windows-1250', 'iso-8859-2', 'iso-8859-4'];
/** What typesetting adds to letters: of no language, and in its place in all of them. */
const TYPOGRAPHY = new Set('\u00a0§°´·«»±²³½€…–—‘’‚“”„•™®©');

/**
 * The encoding that a file's bytes speak for.
 * @param given what its sender says; it is believed
 * @param country whose languages the text is likely to be in
 * @returns null for a file that is no text
 */
export function recogniseEncoding(
  counts: ByteCounts,
  country: Country,
  given: ImportEncoding | null,
): RecognisedEncoding | null {
  const begins = (bytes: number[]) => bytes.every((byte, at) => counts.beginning[at] === byte);
  if (NOT_TEXT.some(begins)) return null;
  const marked = MARKS.find(([bytes]) => begins(bytes));
  const mark = marked && (given === null || given === marked[1]) ? marked[0].length : 0;
  if (given !== null) return { name: given, by: 'given', mark };
  if (marked) return { name: marked[1], by: 'mark', mark };
  const [even, odd] = counts.zeros;
  if (even + odd > counts.length / 5) return { name: even > odd ? 'utf-16be' : 'utf-16le', by: 'bytes', mark: 0 };
  if (even + odd > counts.length / 100) return null;
  // A few broken characters make no other encoding of it: their rows will be named.
  const { whole, broken } = counts.utf8;
  if (broken * 20 <= whole) return { name: 'utf-8', by: 'bytes', mark: 0 };
  return { name: likeliest(counts.high, country), by: 'bytes', mark: 0 };
}

function likeliest(high: readonly number[], country: Country): ImportEncoding {
  const own = new Set(SPOKEN[country].map((language) => LETTERS[language]).join(''));
  const scored = CANDIDATES.map((name) => ({ name, score: score(name, high, own) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).name;
}

function score(name: ImportEncoding, high: readonly number[], own: ReadonlySet<string>): number {
  const characters = [...new TextDecoder(name).decode(Uint8Array.from(high, (_, at) => at + 0x80))];
  return characters.reduce((sum, character, at) => sum + high[at]! * worth(character.toLowerCase(), own), 0);
}

function worth(character: string, own: ReadonlySet<string>): number {
  if (own.has(character)) return 3;
  if (EVERY_LETTER.has(character)) return 1;
  if (TYPOGRAPHY.has(character)) return 0.5;
  return /\p{L}/u.test(character) ? -1 : -3;
}
