import { countedFacets } from './counted-facets.js';
import { bestListed, newestListed } from './listed-entries.js';
import {
  type Facet,
  type Put,
  type SearchCursor,
  type SearchedFor,
  type SearchedList,
  whereAll,
} from './searched-list.js';
import { wordsOf } from './words-of.js';

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** The one row of the answer. */
export interface FacetedRow<Item, Name extends string = string> {
  total: number;
  /** The most frequent first. */
  facets: { facet: Name; value: string; count: number }[];
  /** One more than asked for says that there is a next page. */
  items: Item[];
}

/** So many are ranked by the head of their document; what is found beyond comes after, the newest first. */
const RANKED = 20_000;

/**
 * A list, its total and its facets in one statement, so that they belong together and cost one round trip. A facet is
 * counted under all filters but its own. Without words the newest come first. With words, the rank counts where and how
 * often they stand, the likeness of the title to what was asked for, the code when it is exactly that, and a little the
 * reader's own language.
 */
export function facetedSearch<Name extends string>(
  list: SearchedList<Name>,
  query: SearchedFor<Name>,
  cursor?: SearchCursor,
): Statement {
  const parameters: unknown[] = [];
  const put: Put = (value) => `$${parameters.push(value)}`;
  const { search, asked, fixed, filters, only } = lookedFor(list, query, put);
  const told = Object.fromEntries(
    Object.entries<((put: Put) => string) | undefined>(query.told ?? {}).map(([name, of]) => [name, of?.(put)]),
  ) as Partial<Record<Name, string>>;
  const under = Object.values<string>(filters as Record<string, string>);
  const after = cursor?.map(put);
  const limit = query.limit + 1;

  const columns = Object.values<Facet>(list.facets).map(({ column }) => `s.${column}`);
  const found = `found as materialized (
    select s.subject_type, s.subject_id, s.at, ${columns.join(', ')},
      case when row_number() over () <= ${RANKED} then ts_rank(s.head, search.query, 1) else 0 end as rank
    from search_entry s, search ${whereAll([...fixed, 's.document @@ search.query'])}),`;
  const listed = asked
    ? bestListed({ words: asked, languages: put(query.languages), filters: under, after, limit })
    : newestListed({ conditions: [...fixed, ...under], after, limit });
  const counted = countedFacets(list, {
    ...{ filters, only, told },
    entries: asked ? { from: 'found s', where: [] } : { from: 'search_entry s', where: fixed },
    plain: !asked && !query.where && !query.organisations?.length,
  });

  const sql = `with ${search}, ${asked ? found : ''} ${counted.with}
    listed as (${listed})
    select
      (${counted.total}) as total,
      (select coalesce(jsonb_agg(c order by c.count desc, c.value), '[]') from counts c) as facets,
      (select coalesce(jsonb_agg(${list.item} order by l.by desc, l.subject_id desc), '[]') from listed l
       join search_entry e using (subject_type, subject_id) cross join search ${list.joins}) as items`;
  return { sql, parameters };
}

/** The parts of a statement that every search has in common. */
export interface LookedFor<Name extends string> {
  /** The common table expressions `search`, with the column `query`, and `asked`, where there are words. */
  search: string;
  /** The parameter of the words, if there are any. */
  asked: string | undefined;
  /** Conditions on `s`, an entry, beside the facets and the words. */
  fixed: string[];
  filters: Partial<Record<Name, string>>;
  /** Of a facet of which one value is chosen: that value. */
  only: Partial<Record<Name, string>>;
}

/** For statements of a service's own: all entries that are found, and not a page of them. */
export function lookedFor<Name extends string>(
  { types, facets }: Pick<SearchedList<Name>, 'types' | 'facets'>,
  query: Pick<SearchedFor<Name>, 'q' | 'chosen' | 'where' | 'organisations'>,
  put: Put,
): LookedFor<Name> {
  const organisations = query.organisations?.length ? put(query.organisations) : undefined;
  const asked = query.q === undefined ? undefined : put(wordsOf(query.q));
  const all = `'{${types.join()}}'`;
  const filters: Partial<Record<Name, string>> = {};
  const only: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(facets) as Name[]) {
    const wanted = [...new Set([query.chosen?.[name] ?? []].flat())];
    const { column, many } = facets[name];
    if (wanted.length === 0) continue;
    const values = put(wanted);
    filters[name] = `s.${column} ${many ? '&& ' : '= any'}(${values})`;
    if (wanted.length === 1) only[name] = `(${values}::text[])[1]`;
  }
  return {
    ...{ asked, filters, only },
    search: asked
      ? `asked as materialized (select * from search_asked(${asked}, ${all}, ${organisations ?? `'{}'`})),
         search as materialized (
           select string_agg('(' || wide::text || ')', case when together then ' & ' else ' | ' end)::tsquery as query
           from asked)`
      : 'search as materialized (select null::tsquery as query)',
    fixed: [
      types.length === 1 ? `s.subject_type = '${types[0]}'` : `s.subject_type = any(${all})`,
      organisations ? `(s.readers is null or s.readers && ${organisations}::uuid[])` : 's.readers is null',
      ...(query.where?.(put) ?? []),
    ],
  };
}
