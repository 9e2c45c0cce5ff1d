/**
 * What the platform notes of its own work, what every registry has from its beginning, the words that there ever were in
 * what everybody could read, and the test's clock.
 */
const NO_SAMPLE = [
  ...['outbox', 'inbox', 'projected', 'projection', 'lease', 'heard_of_identity', 'migration', 'beat', 'signing_key'],
  ...['region', 'sector', 'theme', 'name_noise', 'search_common', 'search_concept', 'search_word', 'test_clock'],
];

/** Of tables that keep rows of what is gone: what is still said in them. */
const SAID_IN: Record<string, string> = {
  cluster_count: 'cluster_count group by facet, value having sum(number) <> 0',
};

/** The tables of a database that say something about people, organisations and what they do. */
export async function filledTables(query: <T>(sql: string) => Promise<T[]>): Promise<string[]> {
  const tables = await query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all ('{${NO_SAMPLE.join(',')}}')`,
  );
  const counts = await Promise.all(
    tables.map(({ name }) =>
      query<{ filled: boolean }>(`select exists (select from ${SAID_IN[name] ?? name}) as filled`),
    ),
  );
  return tables.map(({ name }) => name).filter((_, index) => counts[index]![0]!.filled);
}
