import type pg from 'pg';
import { randomUUID } from 'node:crypto';

export interface Statement {
  connection: number;
  database: string;
  text: string;
  values: unknown[];
}

/** What a request did in the database: the statements, and the values in them that are another's for every request. */
export interface Recorded {
  statements: Statement[];
  /** This value stands for the id in the path. */
  id?: string;
  /** These are made anew for every request, as the application does. */
  fresh: string[];
  /** The first of these stands for all of them in turn. */
  rotate?: string[];
}

let turn = 0;

/** Sends the statements of a request again, as if it were another one. Gives the rows of the last that has any. */
export async function replay(
  client: Pick<pg.ClientBase, 'query'> | pg.Pool,
  { statements, id, fresh, rotate }: Recorded,
  wanted?: string,
): Promise<unknown> {
  const anew = new Map(fresh.map((value) => [value, randomUUID() as string]));
  if (id && wanted) anew.set(id, wanted);
  if (rotate) anew.set(rotate[0]!, rotate[turn++ % rotate.length]!);
  let rows: unknown[] = [];
  for (const { text, values } of statements) {
    const result = await client.query(
      text,
      values.map((value) => replaced(value, anew)),
    );
    if (result.rows.length > 0) rows = result.rows;
  }
  return rows;
}

function replaced(value: unknown, anew: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'string' || value.length < 36) return value;
  const whole = anew.get(value);
  if (whole) return whole;
  let text = value;
  if (value.length > 36) for (const [old, other] of anew) text = text.replaceAll(old, other);
  return text;
}
