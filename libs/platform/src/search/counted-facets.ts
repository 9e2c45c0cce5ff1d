import { type Facet, type SearchedList, whereAll } from './searched-list.js';

export interface Counting<Name extends string> {
  /** The condition of every facet that is filtered by, on `s`. */
  filters: Partial<Record<Name, string>>;
  /** Of a facet of which one value is chosen: that value. */
  only: Partial<Record<Name, string>>;
  /** Which values of a facet are told: a condition on `value`. */
  told: Partial<Record<Name, string>>;
  /** The entries with all other conditions, as `s`: what follows `from`. */
  entries: { from: string; where: readonly string[] };
  /** Whether there are no other conditions, so that the kept counts will do. */
  plain: boolean;
}

/**
 * The total, and how many there are of each value of every facet under all filters but its own. Kept counts know the
 * combinations of the single-valued columns, and of these with one value of the others: what they cannot say is counted
 * over the entries.
 */
export function countedFacets<Name extends string>(list: SearchedList<Name>, counting: Counting<Name>) {
  const { facets } = list;
  const { filters, told, entries } = counting;
  const names = Object.keys(facets) as Name[];
  const chosen = names.filter((name) => filters[name] !== undefined);
  const under = (but?: Name) => chosen.flatMap((name) => (name === but ? [] : (filters[name] ?? [])));
  const kept = (of?: Name) => keptRows(list, counting, chosen, of);

  // Few combinations can be counted once for all facets; of many, each facet needs those under its own filters.
  const grouped = list.counts === undefined;
  const columns = names.map((name) => `s.${facets[name].column}`).join(', ');
  const shape = `select ${columns}, ${grouped ? 'count(*)::integer' : '1'} as number
    from ${entries.from} ${whereAll([...entries.where, ...(grouped ? [] : under())])} ${grouped ? `group by ${columns}` : ''}`;
  const source = (name: Name) =>
    grouped || filters[name] === undefined
      ? `shape s ${whereAll(grouped ? under(name) : [])}`
      : `(select s.${facets[name].column}, 1 as number from ${entries.from} ${whereAll([...entries.where, ...under(name)])}) s`;
  const counts = names.map((name) => counted(name, facets[name], kept(name), source(name), told[name]));
  return {
    with: `shape as materialized (${shape}), counts as (${counts.join(' union all ')}),`,
    total: `select coalesce(sum(s.number), 0)::integer from ${kept() ?? `shape s ${whereAll(grouped ? under() : [])}`}`,
  };
}

/** Where to find the kept counts of a facet, or of all; nothing if they do not suffice. */
function keptRows<Name extends string>(
  { counts, facets }: SearchedList<Name>,
  { filters, only, plain }: Counting<Name>,
  chosen: readonly Name[],
  of?: Name,
): string | undefined {
  if (counts === undefined || !plain) return undefined;
  const others = chosen.filter((name) => name !== of);
  const [many, second] = others.filter((name) => facets[name].many);
  const itself = of !== undefined && facets[of].many;
  if (second !== undefined || (many !== undefined && (itself || only[many] === undefined))) return undefined;

  const single = others.flatMap((name) => (facets[name].many ? [] : (filters[name] ?? [])));
  const facet = itself ? facets[of].column : many === undefined ? '' : facets[many].column;
  // Summed up over all combinations where none is chosen and none is asked for.
  const whole = single.length === 0 && (of === undefined || itself) ? '(s.whole or not s.settled)' : 'not s.whole';
  return `${counts} s ${whereAll([
    `s.facet = '${facet}'`,
    ...(many === undefined ? [] : [`s.value = ${only[many]!}`]),
    ...single,
    whole,
  ])}`;
}

function counted(
  name: string,
  { column, many, most }: Facet,
  kept: string | undefined,
  source: string,
  told?: string,
): string {
  const value = many ? (kept ? 's.value' : `unnest(s.${column})`) : `s.${column}`;
  const from = kept ?? source;
  const counts = `select '${name}' as facet, value, sum(number)::integer as count
    from (select ${value} as value, s.number from ${from}) c
    ${whereAll(['value is not null', ...(told ? [told] : [])])} group by 2 having sum(number) > 0`;
  return most === undefined ? counts : `(${counts} order by count desc, value limit ${most})`;
}
