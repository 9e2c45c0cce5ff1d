import type { ClusterSize, Country, LabelLevel, MemberType, PartnerKind, PublicStatus } from '@hansa/contracts';
import type { Query } from '../api/request.js';
import { many, oneOf, searchOf, text } from '../frame/search-params.js';
import { COUNTRIES } from '../language/use-format.js';

export const SIZES: readonly ClusterSize[] = ['under-15', '15-49', '50-99', '100-199', '200-plus'];
export const PARTNER_KINDS: readonly PartnerKind[] = ['cluster', 'company', 'research', 'public', 'civil-society'];
export const MEMBER_TYPES: readonly MemberType[] = ['company', 'research', 'public', 'civil-society', 'other'];
const LABELS: readonly LabelLevel[] = ['gold', 'silver', 'bronze'];
const STATUSES: readonly PublicStatus[] = ['published', 'emerging'];

/** What stands in the address of the registry. */
export const clusterSearch = searchOf({
  q: text,
  country: many<Country>(COUNTRIES),
  region: many(),
  sector: many(),
  theme: many(),
  size: many<ClusterSize>(SIZES),
  label: many<LabelLevel>(LABELS),
  status: many<PublicStatus>(STATUSES),
  view: oneOf(['table', 'map']),
});
export type ClusterSearch = ReturnType<typeof clusterSearch>;

export const FACETS = ['country', 'theme', 'sector', 'region', 'size', 'label', 'status'] as const;
export type FacetName = (typeof FACETS)[number];

/** Of the address, what clusters are looked for by. */
export function filtersOf({ view: _view, ...filters }: ClusterSearch): Query & Omit<ClusterSearch, 'view'> {
  return filters;
}

export const countOfFilters = (search: ClusterSearch): number =>
  FACETS.reduce((sum, name) => sum + (search[name]?.length ?? 0), 0);
