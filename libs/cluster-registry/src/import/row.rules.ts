import {
  type Country,
  CreateClusterInput,
  Language,
  type MemberInput,
  MembersInput,
  MOST_MEMBERS,
  NUTS_VERSION,
} from '@hansa/contracts';
import { Country as Countries } from '@hansa/contracts';
import { checkPoint, readCode, readNumber, readSectors, readThemes, readYear } from './cell.rules.js';
import type { Layout } from './column.rules.js';
import { problemOfIssue } from './issue.rules.js';
import { readMembers } from './members.rules.js';
import { type Problem, problem } from './problem.rules.js';
import { RowCells } from './row-cells.js';

/** What a good row becomes. */
export interface ProfileInput {
  cluster: CreateClusterInput;
  members: MemberInput[];
}

/** What a row is read by. */
export interface RowContext {
  ownerId: string;
  /** That the agency is recognised for. */
  country: Country;
  /** Of texts whose row names none. */
  language: Language;
  titles: readonly string[];
  layout: Layout;
  /** In which founding years end. */
  thisYear: number;
  isSector: (code: string) => boolean;
  isRegion: (code: string) => boolean;
}

export interface ReadRow {
  name: string | null;
  /** Null for a row that is refused. */
  input: ProfileInput | null;
  problems: Problem[];
}

const FIRST_YEAR = 1800;

/** What a row says: a profile, or every reason why it is none. The last word have the schemas of the API. */
export function readRow(cells: readonly string[], context: RowContext): ReadRow {
  const { titles, layout } = context;
  const width = layout.length;
  const expected = { count: cells.length, expected: width };
  if (cells.length < width) return refused(cells, context, problem('too-few-cells', expected));
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    return refused(cells, context, problem('too-many-cells', expected));
  }
  const { values, problems } = valuesOf(cells, context);
  const row = new RowCells(values, titles, layout, problems);
  const read = profileOf(row, context);
  const name = nameIn(cells, layout);
  if (row.isRefused()) return { name, input: null, problems: row.problems };
  const cluster = CreateClusterInput.safeParse(read.cluster);
  const members = MembersInput.safeParse({ items: read.members });
  const issues = [
    ...(cluster.error?.issues ?? []),
    ...(members.error?.issues.map((issue) => ({ ...issue, path: ['members', ...issue.path.slice(1)] })) ?? []),
  ];
  row.problems.push(...issues.map((issue) => problemOfIssue(issue, (column) => row.cell(column))));
  if (!cluster.success || !members.success) return { name, input: null, problems: row.problems };
  return { name, input: { cluster: cluster.data, members: members.data.items }, problems: row.problems };
}

function refused(cells: readonly string[], { layout }: RowContext, ...problems: Problem[]): ReadRow {
  return { name: nameIn(cells, layout), input: null, problems };
}

/** Enough of it to know the row again. */
function nameIn(cells: readonly string[], layout: Layout): string | null {
  const at = layout.indexOf('name');
  const value = at < 0 ? '' : (cells[at] ?? '').trim();
  return value === '' ? null : problem('invalid', { value }).value;
}

/** The cells that are not empty by their columns; those of a column that is there twice must agree. */
function valuesOf(cells: readonly string[], { layout, titles }: RowContext) {
  const values = new Map<string, string>();
  const problems: Problem[] = [];
  layout.forEach((column, at) => {
    const value = (cells[at] ?? '').replace(/^[ \u00a0\n]+|[\s\u00a0]+$/g, '');
    if (column === null || value === '') return;
    const before = values.get(column);
    if (before !== undefined && before !== value) {
      problems.push(problem('columns-disagree', { column: titles[at] ?? column, value }));
    } else values.set(column, value);
  });
  return { values, problems };
}

function profileOf(
  row: RowCells,
  { ownerId, country: own, language: usual, thisYear, isSector, isRegion }: RowContext,
) {
  const languageCell = row.read('language', (cell) => readCode(cell, Language.options, 'unknown-language'));
  const language = languageCell ?? usual;
  for (const column of ['name', 'summary', 'country']) {
    if (column === 'country' || !row.text(`${column}_${language}`)) row.require(column);
  }
  const country = row.read('country', (cell) => readCode(cell, Countries.options, 'unknown-country'));
  if (country !== null && country !== own) {
    row.problems.push(problem('country-of-another', { ...row.cell('country'), own }));
  }
  const region = row.text('region')?.toUpperCase() ?? null;
  if (region !== null && !isRegion(region)) {
    row.problems.push(problem('unknown-region', { ...row.cell('region'), version: NUTS_VERSION }));
  } else if (region !== null && country !== null && !region.startsWith(country)) {
    row.problems.push(problem('region-of-another-country', row.cell('region')));
  }
  const members = row.read('members', ({ value }) => readMembers(value)) ?? [];
  if (members.length > MOST_MEMBERS)
    row.problems.push(problem('too-many', { ...row.cell('members'), most: MOST_MEMBERS }));
  const name = row.localised('name', language);
  const summary = row.localised('summary', language);
  const cluster = {
    ...{ ownerId, country, name, summary, services: row.localised('services', language), region },
    ...{ acronym: row.text('acronym'), website: row.text('website'), englishPage: row.text('english_page') },
    ...{ place: row.text('place'), position: positionIn(row, country) },
    sectors: row.read('sectors', (cell) => readSectors(cell, isSector)) ?? [],
    themes: row.read('themes', readThemes) ?? [],
    managementFte: row.read('management_fte', (cell) => readNumber(cell, 0, 1000)),
    founded: row.read('founded', (cell) => readYear(cell, FIRST_YEAR, thisYear)),
  };
  return { cluster, members };
}

function positionIn(row: RowCells, country: Country | null): { longitude: number; latitude: number } | null {
  const [east, north] = [row.text('longitude'), row.text('latitude')];
  if (east === null && north === null) return null;
  if (east === null || north === null) {
    row.problems.push(problem('half-a-point', row.cell(east === null ? 'longitude' : 'latitude')));
    return null;
  }
  const longitude = row.read('longitude', (cell) => readNumber(cell, -180, 180));
  const latitude = row.read('latitude', (cell) => readNumber(cell, -180, 180));
  if (longitude === null || latitude === null) return null;
  if (country !== null) row.problems.push(...checkPoint(longitude, latitude, country));
  return { longitude, latitude };
}
