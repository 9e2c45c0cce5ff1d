import type { ImportRowState } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { findTwins } from './find-twins.js';
import type { Import } from './import.entity.js';
import { type Problem, problem, weightOf } from './problem.rules.js';
import type { ReadRow } from './row.rules.js';
import { twinProblem } from './twin-problem.js';

/** A row that was read, with the line that it begins with. */
export interface KeptRow extends ReadRow {
  line: number;
}

/** Puts rows beside those that were read before, after looking for the same clusters among them and in the registry. */
export async function keepRows(tx: Transaction, file: Import, rows: readonly KeptRow[]): Promise<void> {
  const keyed = rows.map((row) => ({ ...row, key: keyOf(row), marks: [] as string[], problems: [...row.problems] }));
  await noteRepeated(tx, file.id, keyed);
  const good = keyed.filter(({ input, problems }) => input && stateOf(problems) === 'good');
  const asked = good.map(({ line, input }) => ({ line, cluster: input!.cluster }));
  const marked = new Map((await findTwins(tx, file, asked)).map((one) => [one.line, one]));
  for (const row of keyed) {
    const { marks = [], twins = [] } = marked.get(row.line) ?? {};
    row.marks = marks;
    if (twins.length > 0) row.problems.push(twinProblem(row.name, twins));
  }
  await tx.query(
    `insert into cluster_import_row (import_id, line, state, name, key, marks, codes, problems, input)
     select $1, line, state, name, key, marks, codes, problems, nullif(input, 'null')
     from jsonb_to_recordset($2) as r(line integer, state text, name text, key text, marks text[], codes text[], problems jsonb,
       input jsonb)`,
    [file.id, JSON.stringify(keyed.map(asKept))],
  );
}

/** A cluster is the same when its name is, but for capitals, diacritics and spaces. */
function keyOf({ input }: KeptRow): string | null {
  if (!input) return null;
  const { original, texts } = input.cluster.name;
  const plain = (texts[original] ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain === '' ? null : plain;
}

async function noteRepeated(
  tx: Transaction,
  importId: string,
  rows: readonly (KeptRow & { key: string | null })[],
): Promise<void> {
  const keys = rows.flatMap(({ key }) => key ?? []);
  const before = await tx.query<{ key: string; line: number }>(
    `select key, min(line) as line from cluster_import_row where import_id = $1 and key = any($2) group by key`,
    [importId, keys],
  );
  const first = new Map(before.map(({ key, line }) => [key, line]));
  for (const { key, line, name, problems } of rows) {
    if (key === null) continue;
    const firstLine = first.get(key);
    if (firstLine === undefined) first.set(key, line);
    else problems.push(problem('repeated-row', { column: 'name', value: name, firstLine }));
  }
}

function stateOf(problems: readonly Problem[]): ImportRowState {
  const weights = new Set(problems.map(({ code }) => weightOf(code)));
  return weights.has('refuses') ? 'refused' : weights.has('doubt') ? 'doubtful' : 'good';
}

function asKept({ line, name, key, marks, input, problems }: KeptRow & { key: string | null; marks: string[] }) {
  const state = stateOf(problems);
  const codes = [...new Set(problems.map(({ code }) => code))];
  return { line, state, name, key, marks, codes, problems, input: state === 'refused' ? null : input };
}
