import { InvalidInput, type Page } from '@hansa/contracts';
import type { z } from 'zod';

/**
 * One page of rows. Ask the database for `limit + 1` rows: the one too many says that there is a next page.
 * @param keyOf the values by which the rows are sorted, the last of them unique. A time is compared with
 * milliseconds: `date_trunc('milliseconds', x)`, else its microseconds make the next page repeat the row.
 */
export function page<T>(rows: readonly T[], limit: number, keyOf: (row: T) => unknown[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null };
}

/** What `keyOf` gave for the last row of the page before; undefined on the first page. Refuses what is no cursor of ours. */
export function readCursor<S extends z.ZodType>(cursor: string | undefined, schema: S): z.infer<S> | undefined {
  if (cursor === undefined) return undefined;
  const key = schema.safeParse(decoded(cursor));
  if (key.success) return key.data;
  const rule = 'must be the nextCursor of a page of the same list';
  throw new InvalidInput({ field: 'cursor', errors: [{ field: 'cursor', rule, code: 'not-a-cursor' }] });
}

function decoded(cursor: string): unknown {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    // The one character that PostgreSQL keeps in no text.
    return text.includes('\\u0000') ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
