import type { ClusterFacets, ClusterFilters, ClustersQuery, Language } from '@hansa/contracts';
import type { SearchedFor, SearchedList } from '@hansa/platform';

type Facet = keyof ClusterFacets;

export const SEARCHED_CLUSTERS: SearchedList<Facet> = {
  types: ['cluster'],
  counts: 'cluster_count',
  facets: {
    country: { column: 'country' },
    region: { column: 'regions', many: true },
    sector: { column: 'sectors', many: true },
    theme: { column: 'themes', many: true, most: 50 },
    size: { column: 'size' },
    label: { column: 'label' },
    status: { column: 'status' },
  },
  item: `jsonb_build_object('id', c.id, 'name', c.name, 'acronym', c.acronym, 'summary', c.summary,
    'country', c.country, 'region', c.region, 'regionName', r.name, 'place', c.place, 'sectors', c.sectors,
    'themes', c.themes, 'members', e.members, 'label', e.label, 'status', c.status, 'ownerId', c.owner_id,
    'ownerName', o.name, 'publishedAt', c.published_at, 'sample', c.sample, 'by', l.by)`,
  joins: `join cluster c on c.id = l.subject_id left join region r on r.code = c.region
    left join organisation o on o.id = c.owner_id`,
};

export function clustersLookedFor(
  query: ClustersQuery,
  languages: readonly Language[],
): SearchedFor<Facet> & { cursor?: string | undefined } {
  const { q, limit, cursor, country, region } = query;
  const countries = [country ?? []].flat();
  const regions = [region ?? []].flat();
  return {
    ...{ q, languages, limit, cursor, chosen: chosenOf(query) },
    told: {
      region: (put) =>
        `(length(value) = 3 or (length(value) = 4 and left(value, 2) = any(${put(countries)}))
          or left(value, -1) = any(${put(regions)}))`,
    },
  };
}

export function chosenOf({ country, region, sector, theme, size, label, status }: ClusterFilters) {
  return { country, region, sector, theme, size, label, status };
}
