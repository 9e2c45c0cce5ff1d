import { type Facet, type SearchedList, whereAll } from './searched-list.js';

export interface Counting<Name extends string> {
  /** The condition of every facet that is filtered by, on `s`. */
  filters: Partial<Record<Name, string>>;
  /** Which values of a facet are told: a condition on `value`. */
  told: Partial<Record<Name, string>>;
  /** The entries with all other conditions, as `s`: what follows `from`. */
  entries: { from: string; where: readonly string[] };
  /** Whether there are no other conditions, so that the kept counts will do. */
  plain: boolean;
}

/**
 * The total, and how many there are of each value of every facet under all filters but its own. Kept counts know the
 * single-valued columns, and each value of the others under them: what they cannot say is counted over the entries.
 */
export function countedFacets<Name extends string>(list: SearchedList<Name>, counting: Counting<Name>) {
  const { facets, counts } = list;
  const { filters, told, entries, plain } = counting;
  const names = Object.keys(facets) as Name[];
  const chosen = names.filter((name) => filters[name] !== undefined);
  const under = (but?: Name) => chosen.flatMap((name) => (name === but ? [] : (filters[name] ?? [])));
  const known = (of?: Name) =>
    counts !== undefined && plain && chosen.every((name) => name === of || !facets[name].many);

  const over = names.filter((name) => !known(name));
  const columns = names.map((name) => `s.${facets[name].column}`).join(', ');
  const shape = `select ${columns}, ${counts === undefined ? 'count(*)::integer' : '1'} as number
    from ${entries.from} ${whereAll([...entries.where, ...narrowed(chosen, over, under)])}
    ${counts === undefined ? `group by ${columns}` : ''}`;

  const each = names.map((name) =>
    known(name)
      ? keptCount(counts!, name, facets[name], under(name), told[name])
      : entryCount(name, facets[name], under(name), told[name]),
  );
  return {
    with: `${over.length > 0 ? `shape as materialized (${shape}),` : ''} counts as (${each.join(' union all ')}),`,
    total: known()
      ? `select coalesce(sum(s.number), 0)::integer from ${counts} s ${whereAll([`s.facet = ''`, ...under()])}`
      : `select coalesce(sum(s.number), 0)::integer from shape s ${whereAll(under())}`,
  };
}

/** What all that is counted over the entries has in common: of its own filters each facet leaves out one. */
function narrowed<Name extends string>(
  chosen: readonly Name[],
  over: readonly Name[],
  under: (but?: Name) => string[],
): string[] {
  const own = chosen.filter((name) => over.includes(name));
  if (own.length === 0) return under();
  const eachBut = own.map((name) => under(name));
  const common = under().filter((filter) => eachBut.every((filters) => filters.includes(filter)));
  const rests = eachBut.map((filters) => filters.filter((filter) => !common.includes(filter)));
  if (rests.some((rest) => rest.length === 0)) return common;
  return [...common, `(${rests.map((rest) => `(${rest.join(' and ')})`).join(' or ')})`];
}

function entryCount(name: string, { column, many, most }: Facet, filters: readonly string[], told?: string): string {
  const from = many ? `shape s, unnest(s.${column}) value` : `shape s, lateral (select s.${column} as value) v`;
  const conditions = ['value is not null', ...filters, ...(told ? [told] : [])];
  return withMost(
    `select '${name}' as facet, value, sum(s.number)::integer as count from ${from} ${whereAll(conditions)} group by 2`,
    most,
  );
}

function keptCount(
  counts: string,
  name: string,
  { column, many, most }: Facet,
  filters: readonly string[],
  told?: string,
): string {
  const value = many ? 's.value' : `s.${column}`;
  const conditions = [`s.facet = '${many ? column : ''}'`, ...filters, ...(told ? [told] : [])];
  return withMost(
    `select '${name}' as facet, ${value} as value, sum(s.number)::integer as count from ${counts} s
     ${whereAll([...conditions, `${value} is not null`])} group by 2 having sum(s.number) > 0`,
    most,
  );
}

const withMost = (counts: string, most: number | undefined) =>
  most === undefined ? counts : `(${counts} order by count desc, value limit ${most})`;
