import type { Language, PracticeFacets, PracticesQuery, PracticeStatus } from '@hansa/contracts';
import type { SearchedFor, SearchedList } from '@hansa/platform';

type Facet = keyof PracticeFacets;

export const SEARCHED_PRACTICES: SearchedList<Facet> = {
  types: ['practice'],
  facets: {
    outcome: { column: 'kind' },
    status: { column: 'status' },
    country: { column: 'country' },
    language: { column: 'languages', many: true },
    theme: { column: 'themes', many: true, most: 50 },
  },
  item: `jsonb_build_object('id', p.id, 'outcome', p.outcome, 'status', p.status, 'title', p.title,
    'summary', p.summary, 'languages', p.languages, 'country', p.country, 'region', p.region, 'themes', p.themes,
    'ownerId', p.owner_id, 'ownerName', o.name, 'ownerCountry', o.country, 'publishedAt', p.published_at,
    'validatedAt', p.validated_at, 'by', l.by)`,
  joins: 'join practice p on p.id = l.subject_id left join organisation o on o.id = p.owner_id',
};

/** @param organisations of the reader, whose own practices are found too when they are asked for by their status */
export function practicesLookedFor(
  query: PracticesQuery,
  languages: readonly Language[],
  organisations: readonly string[],
): SearchedFor<Facet> & { cursor?: string | undefined } {
  const { q, outcome, language, country, region, theme, ownerId, limit, cursor, validated } = query;
  const status: PracticeStatus[] =
    validated === undefined ? [query.status ?? []].flat() : [validated ? 'validated' : 'published'];
  return {
    ...{ q, languages, organisations, limit, cursor },
    chosen: { outcome, language, country, theme, status },
    where: (put) => [
      ...(ownerId === undefined ? [] : [`s.owner_id = ${put(ownerId)}`]),
      ...(region === undefined ? [] : [`starts_with(s.region, ${put(region)})`]),
    ],
  };
}
