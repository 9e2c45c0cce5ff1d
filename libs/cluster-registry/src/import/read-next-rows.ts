import { SECTORS } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { readHeader, recogniseSeparator } from './column.rules.js';
import type { Import } from './import.entity.js';
import { type KeptRow, keepRows } from './keep-rows.js';
import { problem, shown } from './problem.rules.js';
import type { Place, Separator } from './format.rules.js';
import { readLines } from './read-lines.js';
import { cellsOf, readRecords, type Rec } from './read-records.js';
import { readRow, type RowContext } from './row.rules.js';
import { storedBytes } from './stored-bytes.queries.js';

/** Rows and characters of a step: what is held of a file at any moment. */
const ROWS = 250;
const CHARACTERS = 1_000_000;
/** Lines of a spreadsheet's preamble that are passed over in search of the first line. */
const MOST_EMPTY = 100;
const MOST_ROWS = 100_000;

/** Reads on from where the last step ended, first the line of titles and then rows, until there is nothing more. */
export async function readNextRows(tx: Transaction, file: Import): Promise<void> {
  if (file.layout === null) return readTitles(tx, file);
  const context = await contextOf(tx, file);
  const rows: KeptRow[] = [];
  let [seen, characters] = [0, 0];
  for await (const record of readRecords((place) => linesOf(tx, file, place), placeOf(file), file.separator ?? ',')) {
    file.readUpTo(record.next);
    seen += 1;
    characters += record.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (!isEmpty(record)) rows.push(rowOf(record, context));
    if (seen === ROWS || characters > CHARACTERS) return keep(tx, file, rows);
  }
  await keep(tx, file, rows);
  if (file.state === 'reading') await finish(tx, file);
}

async function readTitles(tx: Transaction, file: Import): Promise<void> {
  let separator: Separator | null = file.separator;
  let passed = 0;
  for await (const line of linesOf(tx, file, placeOf(file))) {
    const text = line.text.replace(/^\ufeff/, '');
    // What Excel writes and reads to name the separator.
    const said = /^"?sep=([,;|\t])"?$/i.exec(text.trim())?.[1] as Separator | undefined;
    if (said || text.trim() === '') {
      separator ??= said ?? null;
      passed += 1;
      if (passed > MOST_EMPTY) break;
      continue;
    }
    separator ??= recogniseSeparator(text);
    const titles = cellsOf(text, separator);
    if (typeof titles === 'string' || line.cut) break;
    const { layout, problems } = readHeader(titles);
    file.takeHeader(
      titles.map((title) => shown(title.trim().slice(0, 100))),
      layout,
      separator,
      problems,
    );
    file.readUpTo({ byte: line.next, line: line.number + 1 });
    if (file.state === 'refused') await forgetBytes(tx, file);
    return;
  }
  file.refuse(problem(passed > 0 && passed <= MOST_EMPTY ? 'empty' : 'no-known-column'));
  await forgetBytes(tx, file);
}

async function keep(tx: Transaction, file: Import, rows: readonly KeptRow[]): Promise<void> {
  await keepRows(tx, file, rows);
  file.rows += rows.length;
  if (file.rows <= MOST_ROWS) return;
  file.refuse(problem('too-many-rows', { most: MOST_ROWS }));
  await forgetBytes(tx, file);
}

async function finish(tx: Transaction, file: Import): Promise<void> {
  if (file.rows > 0) file.finishReading();
  else file.refuse(problem('empty'));
  await forgetBytes(tx, file);
}

async function forgetBytes(tx: Transaction, file: Import): Promise<void> {
  await tx.query('delete from cluster_import_chunk where import_id = $1', [file.id]);
}

const placeOf = ({ nextByte, nextLine }: Import): Place => ({ byte: nextByte, line: nextLine });
const linesOf = (tx: Transaction, { id, encoding }: Import, place: Place) =>
  readLines(storedBytes(tx, id, place.byte), place, encoding ?? 'utf-8');
const isEmpty = ({ cells, broken }: Rec) => !broken && cells.every((cell) => cell.trim() === '');

function rowOf(record: Rec, context: RowContext): KeptRow {
  if (!record.broken) return { line: record.line, ...readRow(record.cells, context) };
  return { line: record.line, name: null, input: null, problems: [problem(record.broken)] };
}

async function contextOf(tx: Transaction, file: Import): Promise<RowContext> {
  const regions = await tx.query<{ code: string }>('select code from region');
  const [known, sectors] = [new Set(regions.map(({ code }) => code)), new Set<string>(SECTORS)];
  return {
    ...{ ownerId: file.ownerId, country: file.country, language: file.language },
    ...{ titles: file.titles ?? [], layout: file.layout ?? [], thisYear: (await tx.now()).getUTCFullYear() },
    isSector: (code) => sectors.has(code),
    isRegion: (code) => known.has(code),
  };
}
