import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Platform } from '../platform.js';
import { meaningOf, signsOf } from './marks.js';

/** What was found where: `training.enrolment.note` -> `['note']`. */
export type Traces = Record<string, string[]>;

/** Looks through every column of every table of every service, those that nobody has thought of too. */
export async function tracesInDatabases({ databases }: Platform, id: string): Promise<Traces> {
  const found: Traces = {};
  for (const [service, database] of databases) {
    const columns = await database.query<{ table: string; column: string }>(
      `select c.relname as "table", a.attname as "column"
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind in ('r', 'p', 'm') and c.relnamespace = 'public'::regnamespace order by 1, a.attnum`,
    );
    for (const table of new Set(columns.map((entry) => entry.table))) {
      const names = columns.filter((entry) => entry.table === table).map(({ column }) => column);
      const looking = names.map(
        (name) =>
          `select '${name}' as column, m[1] as sign
           from "${table}" held, regexp_matches(held."${name}"::text, $1, 'gi') m group by 1, 2`,
      );
      const pattern = `(${signsOf(id)})`;
      const signs = await database.query<{ column: string; sign: string }>(looking.join(' union all '), [pattern]);
      for (const { column, sign } of signs) add(found, `${service}.${table}.${column}`, meaningOf(sign, id));
    }
  }
  return found;
}

/** The columns that are named as if people stood in them, by `service.table.column`. */
export async function columnsOfPeople({ databases }: Platform): Promise<string[]> {
  const named = '(^|_)(person|people|author|actor|email|phone|recipient|holder)(_|s?$)|_by$';
  const found: string[] = [];
  for (const [service, database] of databases) {
    const columns = await database.query<{ name: string }>(
      `select table_name || '.' || column_name as name
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and column_name ~ $1 order by 1`,
      [named],
    );
    found.push(...columns.map(({ name }) => `${service}.${name}`));
  }
  return found;
}

/** Looks through the names and the bytes of all files in a folder. */
export async function tracesInFolder(folder: string, id: string): Promise<Traces> {
  const found: Traces = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = `${relative(folder, path)}\n${await readFile(path, 'latin1')}`;
    for (const trace of tracesIn(content, id)) add(found, relative(folder, path), trace);
  }
  return found;
}

export function tracesIn(text: string, id: string): string[] {
  const signs = text.match(new RegExp(signsOf(id), 'gi')) ?? [];
  return [...new Set(signs.map((sign) => meaningOf(sign, id)))].sort();
}

function add(traces: Traces, place: string, trace: string): void {
  traces[place] = [...new Set([...(traces[place] ?? []), trace])].sort();
}
