import { Injectable } from '@nestjs/common';
import {
  type ImportPage,
  type ImportProblemCode,
  type ImportRow,
  type ImportRowPage,
  type ImportRowsQuery,
  type ImportRowState,
  type ImportsQuery,
  type ImportView,
  NotFound,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { nameOfSeparator, type Separator } from './format.rules.js';
import { inWords, type Problem } from './problem.rules.js';

interface ImportTableRow extends Pick<
  ImportView,
  'id' | 'ownerId' | 'country' | 'state' | 'bytes' | 'bytesRead' | 'sample'
> {
  encoding: NonNullable<ImportView['encoding']>['name'] | null;
  encodingBy: NonNullable<ImportView['encoding']>['by'] | null;
  separator: Separator | null;
  problems: Problem[];
  createdAt: Date;
  expiresAt: Date;
  states: { state: ImportRowState; count: number }[] | null;
}

interface RowTableRow extends Omit<ImportRow, 'problems'> {
  problems: Problem[];
}

const IMPORT = `
select i.id, i.owner_id as "ownerId", i.country, i.state, i.bytes, i.next_byte as "bytesRead", i.encoding,
  i.encoding_by as "encodingBy", i.separator, i.problems, i.created_at as "createdAt", i.expires_at as "expiresAt",
  i.sample, (select jsonb_agg(c) from (
    select state, count(*)::integer as count from cluster_import_row where import_id = i.id group by state) c) as states
from cluster_import i`;

const ROW = `select line, state, name, problems, cluster_id as "clusterId" from cluster_import_row`;

const ListCursor = z.tuple([z.iso.datetime(), z.uuid()]);
const RowCursor = z.tuple([z.int()]);

@Injectable()
export class ImportQueries {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** The newest first. */
  async imports({ ownerId, cursor, limit }: ImportsQuery): Promise<ImportPage> {
    const [at, id] = readCursor(cursor, ListCursor) ?? [null, null];
    const rows = await this.database.query<ImportTableRow>(
      `${IMPORT} where i.owner_id = $1
         and ($2::timestamptz is null or (date_trunc('milliseconds', i.created_at), i.id) < ($2, $3::uuid))
       order by date_trunc('milliseconds', i.created_at) desc, i.id desc limit $4`,
      [ownerId, at, id, limit + 1],
    );
    const { items, nextCursor } = page(rows, limit, (row) => [row.createdAt, row.id]);
    return { items: items.map((row) => viewOf(row, [])), nextCursor };
  }

  async one(id: string): Promise<ImportView> {
    const [row] = await this.database.query<ImportTableRow>(`${IMPORT} where i.id = $1`, [id]);
    if (!row) throw new NotFound();
    const counts = await this.database.query<{ code: ImportProblemCode; count: number }>(
      `select code, count(*)::integer as count from cluster_import_row, unnest(codes) code
       where import_id = $1 group by code order by count desc, code`,
      [id],
    );
    return viewOf(row, counts);
  }

  /** In the order of the file. */
  async rows(id: string, { state, problem, cursor, limit }: ImportRowsQuery): Promise<ImportRowPage> {
    const after = readCursor(cursor, RowCursor)?.[0] ?? 0;
    const rows = await this.database.query<RowTableRow>(
      `${ROW} where import_id = $1 and line > $2 and ($3::text is null or state = $3)
         and ($4::text is null or codes @> array[$4])
       order by line limit $5`,
      [id, after, state ?? null, problem ?? null, limit + 1],
    );
    const { items, nextCursor } = page(rows, limit, (row) => [row.line]);
    return { items: items.map(rowView), nextCursor };
  }

  /** All rows with a problem, in the order of the file, few at a time. */
  async *problems(id: string): AsyncGenerator<ImportRow> {
    let after = 0;
    for (;;) {
      const rows = await this.database.query<RowTableRow>(
        `${ROW} where import_id = $1 and line > $2 and codes <> '{}' order by line limit 500`,
        [id, after],
      );
      for (const row of rows) yield rowView(row);
      if (rows.length < 500) return;
      after = rows.at(-1)!.line;
    }
  }
}

const rowView = (row: RowTableRow): ImportRow => ({ ...row, problems: row.problems.map(inWords) });

function viewOf(row: ImportTableRow, problemCounts: ImportView['problemCounts']): ImportView {
  const { id, ownerId, country, state, bytes, bytesRead, encoding, encodingBy, separator, sample } = row;
  const of = (wanted: ImportRowState) => row.states?.find((counted) => counted.state === wanted)?.count ?? 0;
  const rows = {
    ...{ good: of('good'), doubtful: of('doubtful'), refused: of('refused') },
    ...{ imported: of('imported'), leftOut: of('left-out') },
  };
  return {
    ...{ id, ownerId, country, state, bytes, bytesRead, sample, problemCounts },
    encoding: encoding && encodingBy && { name: encoding, by: encodingBy },
    separator: separator && nameOfSeparator(separator),
    problems: row.problems.map(inWords),
    rows: { all: Object.values(rows).reduce((sum, count) => sum + count, 0), ...rows },
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}
