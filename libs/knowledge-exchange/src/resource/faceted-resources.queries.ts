import type { Language, ResourcesQuery } from '@hansa/contracts';
import { wordsOf } from './resource.rules.js';

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** After which row the page begins: what it is sorted by, and its id. */
export type ResourceCursor = [value: string, id: string];

/** What `facetedResources` answers in its one row. */
export interface FacetedRow<Item> {
  total: number;
  facets: { facet: Facet; value: string; count: number }[];
  /** One more than asked for says that there is a next page. */
  items: Item[];
}

/** The columns of the document by which is filtered and counted. */
const FACETS = { kind: 'kind', licence: 'licence', level: 'level', country: 'country', language: 'languages' } as const;
export type Facet = keyof typeof FACETS;
const NAMES = Object.keys(FACETS) as Facet[];

/** Ranking by the whole document and by likeness of the title is for the best only: it costs much. */
const BEST = 300;

const ITEM = `jsonb_build_object('id', r.id, 'kind', r.kind, 'title', r.title, 'description', r.description,
  'languages', r.languages, 'licence', r.licence, 'country', l.country, 'level', r.level, 'themes', r.themes,
  'module', r.module, 'ownerId', r.owner_id, 'ownerName', o.name, 'ownerCountry', o.country,
  'publishedAt', r.published_at, 'by', l.by)`;

/**
 * The list, its total and its facets in one statement, so that they belong together and cost one round trip.
 * Without words the newest come first. With words, the rank counts where and how often they stand, the likeness of the
 * title to what was asked for, the code of a module when it is exactly that, and a little the reader's own language.
 */
export function facetedResources(
  query: ResourcesQuery,
  languages: readonly Language[],
  after?: ResourceCursor,
): Statement {
  const parameters: unknown[] = [];
  const put = (value: unknown) => `$${parameters.push(value)}`;

  const words = query.q === undefined ? undefined : wordsOf(query.q);
  const fixed = [
    query.theme === undefined ? [] : `${put(query.theme)} = any(s.themes)`,
    query.ownerId === undefined ? [] : `s.owner_id = ${put(query.ownerId)}`,
    query.moduleId === undefined ? [] : `s.module_id = ${put(query.moduleId)}`,
    words ? 's.document @@ search.query' : [],
  ].flat();
  const filters = filtersOf(query, put);
  const under = (facet?: Facet) => NAMES.flatMap((name) => (name === facet ? [] : (filters[name] ?? [])));
  const limit = query.limit + 1;

  const found = words
    ? `search as materialized (select search_query(${put(words)}) as query),
       found as materialized (
         select s.resource_id, s.published_at, ${columns('s')}, ts_rank(s.head, search.query, 1) as rank
         from resource_search s, search ${where(fixed)}),`
    : '';
  const source = words ? 'found s' : `resource_search s ${where(fixed)}`;
  const listed = words
    ? bestListed({
        words: put(words),
        languages: put(languages),
        filters: under(),
        after: after && after.map(put),
        limit,
      })
    : newestListed({ conditions: [...fixed, ...under()], after: after && after.map(put), limit });

  const sql = `with ${found}
    shape as materialized (select ${columns('s')}, count(*)::integer as number from ${source} group by ${columns('s')}),
    counts as (${NAMES.map((name) => counted(name, under(name))).join(' union all ')}),
    listed as (${listed})
    select
      (select coalesce(sum(number), 0)::integer from shape s ${where(under())}) as total,
      (select coalesce(jsonb_agg(c order by c.count desc, c.value), '[]') from counts c) as facets,
      (select coalesce(jsonb_agg(${ITEM} order by l.by desc, l.resource_id desc), '[]') from listed l
       join resource r on r.id = l.resource_id left join organisation o on o.id = r.owner_id) as items`;
  return { sql, parameters };
}

function filtersOf(query: ResourcesQuery, put: (value: unknown) => string): Partial<Record<Facet, string>> {
  const filters: Partial<Record<Facet, string>> = {};
  for (const name of NAMES) {
    const wanted = [query[name] ?? []].flat();
    if (wanted.length > 0) filters[name] = `s.${FACETS[name]} ${name === 'language' ? '&& ' : '= any'}(${put(wanted)})`;
  }
  return filters;
}

const where = (conditions: readonly string[]) => (conditions.length > 0 ? `where ${conditions.join(' and ')}` : '');
const columns = (of: string) => NAMES.map((name) => `${of}.${FACETS[name]}`).join(', ');

/** Counts combinations of values, of which there are far fewer than resources. */
function counted(facet: Facet, conditions: readonly string[]): string {
  const [value, from] =
    facet === 'language' ? ['language', 'shape s, unnest(s.languages) language'] : [`s.${FACETS[facet]}`, 'shape s'];
  return `select '${facet}' as facet, ${value} as value, sum(number)::integer as count from ${from}
    ${where([`${value} is not null`, ...conditions])} group by 2`;
}

function newestListed(list: { conditions: string[]; after: string[] | undefined; limit: number }): string {
  const { conditions, after, limit } = list;
  const beyond = after ? [`(s.published_at, s.resource_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`] : [];
  return `select s.resource_id, s.country, s.published_at as by from resource_search s ${where([...conditions, ...beyond])}
    order by s.published_at desc, s.resource_id desc limit ${limit}`;
}

function bestListed(list: {
  words: string;
  languages: string;
  filters: string[];
  after: string[] | undefined;
  limit: number;
}): string {
  const { words, languages, filters, after, limit } = list;
  const asked = (separator: string) => `search_fold(array_to_string(${words}::text[], '${separator}'))`;
  const score = `ts_rank(d.document, search.query, 1) + word_similarity(${asked(' ')}, d.titles)
    + case when d.code = ${asked('')} then 10 else 0 end + case when d.languages && ${languages} then 0.05 else 0 end`;
  return `select * from (
      select d.resource_id, d.country, round((${score})::numeric, 6) as by
      from (select s.resource_id from found s ${where(filters)}
            order by s.rank desc, s.published_at desc, s.resource_id desc limit ${BEST}) best
      join resource_search d using (resource_id), search) scored
    ${after ? `where (by, resource_id) < (${after[0]}::numeric, ${after[1]}::uuid)` : ''}
    order by by desc, resource_id desc limit ${limit}`;
}
