import type { Language } from '@hansa/contracts';
import { wordsOf } from './words-of.js';

/** A column of `search_entry` by which is filtered and counted; `many`: an array of which each value counts. */
export interface Facet {
  column: string;
  many?: boolean;
  /** So many of its values are told, the most frequent. All when left out. */
  most?: number;
}

/** What a list shows of the entries of a service. Everything in it is SQL of our own, never a reader's. */
export interface SearchedList<Name extends string> {
  /** Values of `subject_type`. */
  types: readonly string[];
  facets: Record<Name, Facet>;
  /**
   * One item as jsonb, out of `e` (its entry), `search.query` (null without words) and what `joins` adds. It must hold
   * `id` and `by` (`l.by`), of which the cursor is made.
   */
  item: string;
  joins: string;
}

export interface SearchedFor<Name extends string> {
  /** As it was typed. Without it the newest come first. */
  q?: string | undefined;
  /** The reader's, the best first. */
  languages: readonly Language[];
  /** One value of a facet, or any of several. */
  chosen?: Partial<Record<Name, string | readonly string[] | undefined>>;
  /** Which values of a facet are told: a condition on `value`. */
  told?: Partial<Record<Name, (put: Put) => string>>;
  /** Further conditions on `s`, an entry; `put` makes a parameter of a value. */
  where?: (put: Put) => string[];
  /** Organisations of the reader, whose own entries are found too. */
  organisations?: readonly string[];
  /** Items of a page. */
  limit: number;
}

export type Put = (value: unknown) => string;

/** After which entry the page begins: what it is sorted by, and its id. */
export type SearchCursor = [value: string, id: string];

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

/** Ranking by the whole document and by likeness of the title is for the best only: it costs much. */
const BEST = 300;

/** Each word counts by the place where it stands, and more as it was typed than in another form. */
const WORDS_FOUND = `select sum(a.rarity * case
    when d.head @@ a.strict_a then 1 when d.head @@ a.wide_a then 0.8
    when d.head @@ a.strict_b then 0.6 when d.head @@ a.wide_b then 0.45
    when d.document @@ a.strict_c then 0.3 when d.document @@ a.wide_c then 0.2
    when d.document @@ a.wide then 0.1 else 0 end) from asked a`;

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

  const { facets } = list;
  const names = Object.keys(facets) as Name[];
  const words = query.q === undefined ? undefined : wordsOf(query.q);
  const types = `'{${list.types.join()}}'`;
  const organisations = query.organisations?.length ? put(query.organisations) : undefined;
  const fixed = [
    list.types.length === 1 ? `s.subject_type = '${list.types[0]}'` : `s.subject_type = any(${types})`,
    organisations ? `(s.readers is null or s.readers && ${organisations}::uuid[])` : 's.readers is null',
    ...(query.where?.(put) ?? []),
  ];
  const filters = filtersOf(facets, query.chosen ?? {}, put);
  const under = (facet?: Name) => names.flatMap((name) => (name === facet ? [] : (filters[name] ?? [])));
  const columns = (of: string) => names.map((name) => `${of}.${facets[name].column}`).join(', ');
  const after = cursor?.map(put);

  const source = words ? 'found s' : `search_entry s ${where(fixed)}`;
  const asked = words && put(words);
  const search = asked
    ? `asked as materialized (select * from search_asked(${asked}, ${types}, ${organisations ?? `'{}'`})),
       search as materialized (select string_agg('(' || wide::text || ')', case when together then ' & ' else ' | ' end)::tsquery
         as query from asked),`
    : 'search as materialized (select null::tsquery as query),';
  const found = `found as materialized (
       select s.subject_type, s.subject_id, s.at, ${columns('s')}, ts_rank(s.head, search.query, 1) as rank
       from search_entry s, search ${where([...fixed, 's.document @@ search.query'])}),`;
  const limit = query.limit + 1;
  const listed = asked
    ? bestListed({ words: asked, languages: put(query.languages), filters: under(), after, limit })
    : newestListed({ conditions: [...fixed, ...under()], after, limit });

  const sql = `with ${search} ${asked ? found : ''}
    shape as materialized (select ${columns('s')}, count(*)::integer as number from ${source} group by ${columns('s')}),
    counts as (${names.map((name) => counted(name, facets[name], under(name), query.told?.[name]?.(put))).join(' union all ')}),
    listed as (${listed})
    select
      (select coalesce(sum(number), 0)::integer from shape s ${where(under())}) as total,
      (select coalesce(jsonb_agg(c order by c.count desc, c.value), '[]') from counts c) as facets,
      (select coalesce(jsonb_agg(${list.item} order by l.by desc, l.subject_id desc), '[]') from listed l
       join search_entry e using (subject_type, subject_id) cross join search ${list.joins}) as items`;
  return { sql, parameters };
}

function filtersOf<Name extends string>(
  facets: Record<Name, Facet>,
  chosen: NonNullable<SearchedFor<Name>['chosen']>,
  put: Put,
): Partial<Record<Name, string>> {
  const filters: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(facets) as Name[]) {
    const wanted = [chosen[name] ?? []].flat();
    const { column, many } = facets[name];
    if (wanted.length > 0) filters[name] = `s.${column} ${many ? '&& ' : '= any'}(${put(wanted)})`;
  }
  return filters;
}

const where = (conditions: readonly string[]) => (conditions.length > 0 ? `where ${conditions.join(' and ')}` : '');

/** Counts combinations of values, of which there are far fewer than entries. */
function counted(name: string, { column, many, most }: Facet, conditions: readonly string[], told?: string): string {
  const from = many ? `shape s, unnest(s.${column}) value` : `shape s, lateral (select s.${column} as value) v`;
  const counts = `select '${name}' as facet, value, sum(number)::integer as count from ${from}
    ${where(['value is not null', ...conditions, ...(told ? [told] : [])])} group by 2`;
  return most === undefined ? counts : `(${counts} order by count desc, value limit ${most})`;
}

interface Listed {
  after: string[] | undefined;
  limit: number;
}

function newestListed({ conditions, after, limit }: Listed & { conditions: string[] }): string {
  const beyond = after ? [`(s.at, s.subject_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`] : [];
  return `select s.subject_type, s.subject_id, s.at as by from search_entry s ${where([...conditions, ...beyond])}
    order by s.at desc, s.subject_id desc limit ${limit}`;
}

function bestListed(list: Listed & { words: string; languages: string; filters: string[] }): string {
  const { words, languages, filters, after, limit } = list;
  const asked = (separator: string) => `search_fold(array_to_string(${words}::text[], '${separator}'))`;
  const score = `(${WORDS_FOUND}) + ts_rank(d.document, search.query, 1) + greatest(word_similarity(${asked(' ')}, d.titles) - 0.3, 0)
    + case when d.code = ${asked('')} then 10 else 0 end + case when d.languages && ${languages} then 0.1 else 0 end`;
  return `select * from (
      select d.subject_type, d.subject_id, round((${score})::numeric, 6) as by
      from (select s.subject_type, s.subject_id from found s ${where(filters)}
            order by s.rank desc, s.at desc, s.subject_id desc limit ${BEST}) best
      join search_entry d using (subject_type, subject_id), search) scored
    ${after ? `where (by, subject_id) < (${after[0]}::numeric, ${after[1]}::uuid)` : ''}
    order by by desc, subject_id desc limit ${limit}`;
}
