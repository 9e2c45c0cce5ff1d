import type { Language, ResourceFacets, ResourcesQuery } from '@hansa/contracts';
import type { SearchedFor, SearchedList } from '@hansa/platform';

type Facet = keyof ResourceFacets;

export const SEARCHED_RESOURCES: SearchedList<Facet> = {
  types: ['resource'],
  facets: {
    kind: { column: 'kind' },
    licence: { column: 'licence' },
    level: { column: 'level' },
    country: { column: 'country' },
    language: { column: 'languages', many: true },
  },
  item: `jsonb_build_object('id', r.id, 'kind', r.kind, 'title', r.title, 'description', r.description,
    'languages', r.languages, 'licence', r.licence, 'country', e.country, 'level', r.level, 'themes', r.themes,
    'module', r.module, 'ownerId', r.owner_id, 'ownerName', o.name, 'ownerCountry', o.country,
    'publishedAt', r.published_at, 'by', l.by)`,
  joins: 'join resource r on r.id = l.subject_id left join organisation o on o.id = r.owner_id',
};

export function resourcesLookedFor(
  query: ResourcesQuery,
  languages: readonly Language[],
): SearchedFor<Facet> & { cursor?: string | undefined } {
  const { q, kind, licence, level, country, language, theme, ownerId, moduleId, limit, cursor } = query;
  return {
    ...{ q, languages, limit, cursor, chosen: { kind, licence, level, country, language } },
    where: (put) => [
      ...(theme === undefined ? [] : [`${put(theme)} = any(s.themes)`]),
      ...(ownerId === undefined ? [] : [`s.owner_id = ${put(ownerId)}`]),
      ...(moduleId === undefined ? [] : [`s.module_id = ${put(moduleId)}`]),
    ],
  };
}
