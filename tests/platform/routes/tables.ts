import type { TestHansa } from '@hansa/platform/testing';

/**
 * What goes on by itself, whatever is asked: who holds a lease, when identity gave its last sign and when it was heard,
 * and which events (that sign is one) have been handled.
 */
const BOOKKEEPING = ['lease', 'beat', 'heard_of_identity', 'inbox'];
/** Of these, what does not change by itself: that a row is there, not how far it has been sent. */
const PARTS: Record<string, string> = {
  outbox: `(select sequence, id, type, key, data from outbox where type <> 'identity.beat.v1')`,
  mail: '(select id from mail)',
};

/** A checksum of every table of every service's database. */
export async function checksums({ application }: TestHansa): Promise<Record<string, string>> {
  const all = await Promise.all(
    [...application.databases.byService].map(async ([service, { database }]) => {
      const tables = await database.query<{ name: string }>(
        `select table_name as name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
      );
      const sums = tables
        .filter(({ name }) => !BOOKKEEPING.includes(name))
        .map(
          ({ name }) =>
            `select '${service}: ${name}' as name, md5(coalesce(string_agg(held::text, chr(10) order by held::text), ''))
             as sum from ${PARTS[name] ?? `"${name}"`} held`,
        );
      return database.query<{ name: string; sum: string }>(sums.join(' union all '));
    }),
  );
  return Object.fromEntries(all.flat().map(({ name, sum }) => [name, sum]));
}

/** The tables that are not the same any more. */
export function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
}
