import { Language } from '@hansa/contracts';
import type { Separator } from './format.rules.js';
import { cellsOf } from './read-records.js';
import { type Problem, problem } from './problem.rules.js';

/** Texts may be given in every language: `name` is the one of the row's language, `name_sv` a translation. */
const TEXTS = ['name', 'summary', 'services'] as const;

/** The columns of the template, in their order, and what each of them takes. */
export const COLUMNS = {
  language: 'The language of name, summary and services: en, da, et, fi, de, is, lv, lt, no, pl or sv',
  name: 'Required. Translations in name_da, name_de and so on',
  acronym: '',
  summary: 'Required. Translations in summary_da and so on',
  services: 'Translations in services_da and so on',
  website: 'https://…',
  english_page: 'https://…',
  country: 'Required. DK, EE, FI, DE, IS, LV, LT, NO, PL or SE',
  region: 'NUTS 2024, level 1 to 3: SE110',
  place: 'Town',
  longitude: 'Degrees east, WGS 84: 18.07',
  latitude: 'Degrees north, WGS 84: 59.33',
  sectors: 'Sections and divisions of NACE Rev. 2.1, separated by spaces: C 26',
  themes: 'Separated by commas: circular-economy, smart-grids',
  management_fte: 'Full-time equivalents: 1.5',
  founded: 'Year: 2009',
  members:
    'name|type|country|size; … - type company, research, public, civil-society or other; size micro, small, medium or large, or nothing',
} as const;
export type Column = keyof typeof COLUMNS;

/** What an export has beyond what can be imported: passed over without a word. */
const OF_EXPORTS = ['id', 'owner_id', 'status', 'label', 'vouched_until', 'published_at', 'confirmed_at', 'sample'];

const REQUIRED: Column[] = ['name', 'summary', 'country'];

const ALSO_CALLED: Record<string, Column> = {
  ...{ lon: 'longitude', lng: 'longitude', long: 'longitude', lat: 'latitude', nuts: 'region', nace: 'sectors' },
  ...{ url: 'website', homepage: 'website', web: 'website', fte: 'management_fte', year_founded: 'founded' },
};

/** What is in which place of a row: a column, a translation (`name_sv`), or null for what is not read. */
export type Layout = (string | null)[];

const known = new Set<string>([
  ...Object.keys(COLUMNS),
  ...TEXTS.flatMap((text) => Language.options.map((language) => `${text}_${language}`)),
]);

/** The column that a title names, however it is written: "Management FTE" is `management_fte`. */
export function columnOf(title: string): string | null {
  const plain = plainly(title);
  const name = ALSO_CALLED[plain] ?? plain;
  return known.has(name) ? name : null;
}

function plainly(title: string): string {
  return title
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** The separator by which a line names the most columns. */
export function recogniseSeparator(line: string): Separator {
  const scored = ([',', ';', '\t', '|'] as const).map((separator) => {
    const cells = cellsOf(line, separator);
    const names = typeof cells === 'string' ? [] : cells;
    return { separator, score: names.filter((name) => columnOf(name) !== null).length * 1000 + names.length };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** What the first line says about the others, and what is wrong with it. */
export function readHeader(titles: readonly string[]): { layout: Layout; problems: Problem[] } {
  const layout = titles.map(columnOf);
  const found = new Set(layout);
  if (!layout.some((column) => column !== null)) return { layout, problems: [problem('no-known-column')] };
  const missing = REQUIRED.filter((column) => !found.has(column)).map((column) =>
    problem('missing-column', { column }),
  );
  const strange = titles.flatMap((title, at) => {
    if (layout[at] !== null || OF_EXPORTS.includes(plainly(title))) return [];
    if (title.trim() === '') return [problem('unnamed-column', { place: at + 1 })];
    return [problem('unknown-column', { column: title.slice(0, 60), nearest: nearestTo(plainly(title)) })];
  });
  const repeated = [...found].flatMap((column) => {
    const places = layout.flatMap((one, at) => (one !== null && one === column ? [at + 1] : []));
    return places.length > 1 ? [problem('repeated-column', { column, places })] : [];
  });
  return { layout, problems: [...missing, ...repeated, ...strange.slice(0, 100)] };
}

function nearestTo(title: string): string | null {
  const likely = [...known].find((name) => Math.abs(name.length - title.length) < 3 && distance(name, title) < 3);
  return likely ?? null;
}

/** How many letters have to be put in, left out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
