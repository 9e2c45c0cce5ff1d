import { type Country, NACE_REVISION } from '@hansa/contracts';
import { liesIn } from '../cluster/cluster.rules.js';
import { type Problem, problem } from './problem.rules.js';

/** What a cell is read as, or why it cannot be; a note does not keep it from being read. */
export interface ReadCell<T> {
  read: T | null;
  problems: Problem[];
}

const taken = <T>(read: T): ReadCell<T> => ({ read, problems: [] });
const refused = (...problems: Problem[]): ReadCell<never> => ({ read: null, problems });

interface Cell {
  column: string;
  value: string;
}

/** A number of at most six decimals. A comma in the place of the point is understood, where it cannot mean thousands. */
export function readNumber(cell: Cell, least: number, most: number): ReadCell<number> {
  const comma = /^([+-]?\d{1,6}),(\d{1,12})$/.exec(cell.value);
  const thousands = comma !== null && comma[2]!.length === 3 && Number(comma[1]) !== 0 && most > 999;
  const text = comma && !thousands ? `${comma[1]}.${comma[2]}` : cell.value;
  if (!/^[+-]?(\d{1,9}(\.\d{0,15})?|\.\d{1,15})$/.test(text)) return refused(problem('not-a-number', { ...cell }));
  const number = Math.round(Number(text) * 1e6) / 1e6;
  if (number < least || number > most) return refused(problem('out-of-range', { ...cell, least, most }));
  return { read: number, problems: comma ? [problem('decimal-comma', { ...cell, read: number })] : [] };
}

/** Four digits; what spreadsheets make of them (`2009.0`, `2009,0`) counts too. */
export function readYear(cell: Cell, least: number, most: number): ReadCell<number> {
  const year = Number(/^(\d{4})([.,]0+)?$/.exec(cell.value)?.[1]);
  return year >= least && year <= most ? taken(year) : refused(problem('not-a-year', { ...cell, least, most }));
}

/** A code of a list, in whatever letters. */
export function readCode<T extends string>(
  cell: Cell,
  known: readonly T[],
  code: 'unknown-country' | 'unknown-language',
): ReadCell<T> {
  const found = known.find((one) => one.toLowerCase() === cell.value.toLowerCase());
  return found === undefined ? refused(problem(code, { ...cell, known })) : taken(found);
}

/** Sections and divisions. A finer code (`26.11`) is refused with the division that it belongs to. */
export function readSectors(cell: Cell, isSector: (code: string) => boolean): ReadCell<string[]> {
  const codes = partsOf(cell.value, /[\s,;|/]+/).map((part) => part.toUpperCase());
  const unknown = codes.filter((code) => !isSector(code));
  if (unknown.length > 0) {
    return refused(
      ...unknown.slice(0, 5).map((part) => {
        const division = /^[A-V]?(\d\d)[.\d]+$/.exec(part)?.[1] ?? /^[A-V](\d\d)$/.exec(part)?.[1];
        const suggestion = division !== undefined && isSector(division) ? division : null;
        return problem('unknown-sector', { ...cell, part: part.slice(0, 20), revision: NACE_REVISION, suggestion });
      }),
    );
  }
  return taken([...new Set(codes)]);
}

/** Words in capitals and with spaces are themes all the same; what has other letters than a theme may have is refused. */
export function readThemes(cell: Cell): ReadCell<string[]> {
  const parts = partsOf(cell.value, /\s*[,;|]\s*/);
  const themes = parts.map((part) => part.toLowerCase().replace(/[\s_]+/g, '-'));
  const wrong = parts.filter((_, at) => !isTheme(themes[at]!));
  if (wrong.length > 0) {
    return refused(
      ...wrong.slice(0, 5).map((part) => {
        const plain = part.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
        const latin = plain.replace(/[øæłßþðđı]/g, (letter) => LATIN[letter]!).replace(/[^a-z0-9]+/g, '-');
        const slug = latin.replace(/^-+|-+$/g, '').slice(0, 40);
        return problem('not-a-theme', { ...cell, part: part.slice(0, 60), suggestion: isTheme(slug) ? slug : null });
      }),
    );
  }
  return taken([...new Set(themes)]);
}

const LATIN: Record<string, string> = { ø: 'o', æ: 'ae', ł: 'l', ß: 'ss', þ: 'th', ð: 'd', đ: 'd', ı: 'i' };
const isTheme = (text: string) => text.length <= 40 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
const partsOf = (text: string, between: RegExp) => text.split(between).filter((part) => part.trim() !== '');

/** Whether a point can be in the country; if it could the other way round, that is what is said. */
export function checkPoint(longitude: number, latitude: number, country: Country): Problem[] {
  if (liesIn(country, { longitude, latitude })) return [];
  const value = `${longitude} ${latitude}`;
  if (liesIn(country, { longitude: latitude, latitude: longitude })) {
    const swapped = { longitude: latitude, latitude: longitude };
    return [problem('swapped-coordinates', { column: 'longitude', value, ...swapped })];
  }
  return [problem('point-outside-country', { column: 'longitude', value, country })];
}

// What spreadsheets take for the beginning of a formula (OWASP, CSV injection). A list may begin with a dash.
const FORMULA = /^[\s\u00a0]*([=+@\uff1d\uff0b\uff20]|[-\u2212\uff0d](?=\S))/u;

/** Texts only: a longitude may well begin with a minus. */
export function beginsLikeFormula(text: string): string | null {
  if (/^[\t\r]/.test(text)) return 'a tab';
  return FORMULA.exec(text)?.[1] ?? null;
}
