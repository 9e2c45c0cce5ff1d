import { MemberInput, type MemberSize, type MemberType } from '@hansa/contracts';
import { fold } from './fold.js';
import type { MemberColumn, PastedWords } from './member-words.js';

export type PastedProblem =
  'no-name' | 'long-name' | 'no-type' | 'unknown-type' | 'unknown-country' | 'twice' | 'known' | 'bad-name';

export interface PastedRow {
  line: number;
  name: string;
  type: MemberType | null;
  country: string | null;
  size: MemberSize | null;
  /** What the cells say, where it was not understood. */
  said: { type: string; country: string; size: string };
  problems: PastedProblem[];
}

export interface Pasted {
  /** Which of the pasted columns is which; -1 is none. */
  columns: Record<MemberColumn, number>;
  /** The first line names the columns. */
  hasHead: boolean;
  rows: PastedRow[];
}

const LONGEST_NAME = 200;

/** What was copied from a spreadsheet, or lines separated by semicolons or commas, as members and what is wrong with them. */
export function readPasted(
  text: string,
  words: PastedWords,
  otherwise: { type: MemberType | ''; country: string },
  known: ReadonlySet<string>,
): Pasted {
  const cells = cellsOf(text).filter((row) => row.some((cell) => cell !== ''));
  const head = headOf(cells[0] ?? [], words);
  const body = head ? cells.slice(1) : cells;
  const columns = head ?? columnsOf(body, words);
  const seen = new Set<string>();
  const rows = body.map((row, index): PastedRow => {
    const said = (column: MemberColumn) => (columns[column] < 0 ? '' : (row[columns[column]] ?? ''));
    const [name, toldType, toldCountry, toldSize] = [said('name'), said('type'), said('country'), said('size')];
    const type = toldType === '' ? otherwise.type || null : find(words.types, toldType);
    const country = toldCountry === '' ? otherwise.country : find(words.countries, toldCountry);
    const key = name.toLowerCase();
    const problems: PastedProblem[] = [];
    if (name === '') problems.push('no-name');
    else if (name.length > LONGEST_NAME) problems.push('long-name');
    else if (seen.has(key)) problems.push('twice');
    else if (known.has(key)) problems.push('known');
    else if (!MemberInput.shape.name.safeParse(name).success) problems.push('bad-name');
    if (type === null) problems.push(toldType === '' ? 'no-type' : 'unknown-type');
    if (country === null) problems.push('unknown-country');
    if (problems.length === 0) seen.add(key);
    const size = sizeOf(toldSize, words);
    return {
      line: index + (head ? 2 : 1),
      name,
      type,
      country,
      size,
      said: { type: toldType, country: toldCountry, size: toldSize },
      problems,
    };
  });
  return { columns, hasHead: head !== null, rows };
}

/** Whole, or by its first words: "Company (SME)". */
function find<T>(words: ReadonlyMap<string, T>, cell: string): T | null {
  const parts = fold(cell).split(' ');
  for (let length = parts.length; length > 0; length--) {
    const found = words.get(parts.slice(0, length).join(' '));
    if (found !== undefined) return found;
  }
  return null;
}

function sizeOf(cell: string, words: PastedWords): MemberSize | null {
  if (cell === '') return null;
  const employees = /^\d[\d\s.,']*$/.test(cell) ? Number(cell.replace(/\D/g, '')) : NaN;
  if (!Number.isNaN(employees))
    return employees < 10 ? 'micro' : employees < 50 ? 'small' : employees < 250 ? 'medium' : 'large';
  return find(words.sizes, cell);
}

function headOf(row: readonly string[], { columns }: PastedWords): Record<MemberColumn, number> | null {
  const found: Record<MemberColumn, number> = { name: -1, type: -1, country: -1, size: -1 };
  let named = 0;
  row.forEach((cell, index) => {
    const column = find(columns, cell);
    if (column === null || found[column] >= 0) return;
    found[column] = index;
    named++;
  });
  return found.name >= 0 && named * 2 >= row.filter(Boolean).length && (named > 1 || row.length === 1) ? found : null;
}

const SHARE = 0.6;

/** Without a head: by what the cells say, else in the order name, type, country, size. */
function columnsOf(rows: readonly string[][], words: PastedWords): Record<MemberColumn, number> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const found: Record<MemberColumn, number> = { name: -1, type: -1, country: -1, size: -1 };
  const tests: [MemberColumn, (cell: string) => boolean][] = [
    ['country', (cell) => find(words.countries, cell) !== null],
    ['type', (cell) => find(words.types, cell) !== null],
    ['size', (cell) => sizeOf(cell, words) !== null],
  ];
  const taken = () => Object.values(found);
  // The first column of several is the name, whatever its words.
  const candidates = Array.from({ length: width }, (_, index) => index).filter((index) => width === 1 || index > 0);
  for (const [column, fits] of width > 1 ? tests : []) {
    const share = (index: number) => {
      const cells = rows.map((row) => row[index] ?? '').filter(Boolean);
      return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
    };
    const free = candidates.filter((index) => !taken().includes(index));
    const best = free.reduce<number>((one, index) => (one < 0 || share(index) > share(one) ? index : one), -1);
    if (best >= 0 && share(best) >= SHARE) found[column] = best;
  }
  found.name = Array.from({ length: width }, (_, index) => index).find((index) => !taken().includes(index)) ?? -1;
  return found;
}

/** Cells of lines; a cell within quotation marks may hold what separates cells and lines. */
export function cellsOf(pasted: string): string[][] {
  const text = pasted.replace(/\r\n?/g, '\n');
  const separator = text.includes('\t') ? '\t' : text.includes(';') ? ';' : oftenest(text);
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)!.push(cell.trim().replace(/\s+/g, ' '));
    cell = '';
  };
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    if (quoted && sign === '"' && text[index + 1] === '"') cell += text[++index]!;
    else if (quoted && sign === '"') quoted = false;
    else if (quoted) cell += sign;
    else if (sign === '"' && cell.trim() === '') quoted = true;
    else if (sign === separator) end();
    else if (sign === '\n') {
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  return rows;
}

/** A comma separates where every line has as many as the first; else it belongs to the names. */
function oftenest(text: string): string {
  const counts = text
    .trim()
    .split(/\n+/)
    .map((line) => line.split(',').length - 1);
  return counts.length > 0 && counts[0]! > 0 && counts.every((count) => count === counts[0]) ? ',' : '\t';
}
