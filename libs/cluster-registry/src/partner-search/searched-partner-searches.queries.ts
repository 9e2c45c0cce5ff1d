import type { Language, PartnerSearchesQuery, PartnerSearchFacets } from '@hansa/contracts';
import type { SearchedFor, SearchedList } from '@hansa/platform';
import { clusterColumn } from './cluster-reference.rules.js';

export type Facet = keyof PartnerSearchFacets;

export const SEARCHED_PARTNER_SEARCHES: SearchedList<Facet> = {
  types: ['partner-search'],
  facets: {
    country: { column: 'country' },
    soughtIn: { column: 'sought', many: true },
    theme: { column: 'themes', many: true, most: 50 },
    partner: { column: 'partners', many: true },
  },
  item: `jsonb_build_object('id', s.id, 'status', case when s.ends_at <= hansa_now() then 'closed' else s.status end,
    'cluster', ${clusterColumn('c', 'o')}, 'title', s.title, 'sought', s.sought, 'countries', s.countries,
    'themes', s.themes, 'sectors', s.sectors, 'partners', s.partners, 'until', s.until, 'endsAt', s.ends_at,
    'postedAt', s.posted_at, 'by', l.by)`,
  joins: `join partner_search s on s.id = l.subject_id join cluster c on c.id = s.cluster_id
    left join organisation o on o.id = c.owner_id`,
};

export function searchesLookedFor(
  query: PartnerSearchesQuery,
  languages: readonly Language[],
): SearchedFor<Facet> & { cursor?: string | undefined } {
  const { q, limit, cursor, country, soughtIn, theme, partner, clusterId, status } = query;
  return {
    ...{ q, languages, limit, cursor, chosen: { country, soughtIn, theme, partner } },
    // Asked of the search itself: its last day may be over, and nobody has entered it yet.
    where: (put) => [
      `s.subject_id in (select p.id from partner_search p where (p.status = 'open' and p.ends_at > hansa_now())
         = (${put(status)}::text = 'open')${clusterId === undefined ? '' : ` and p.cluster_id = ${put(clusterId)}`})`,
    ],
  };
}
