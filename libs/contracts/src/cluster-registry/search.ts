import { z } from 'zod';
import { anyOf, Country, Id, Instant, line, PageQuery, pageOf } from '../common.js';
import { RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { OrganisationReference } from '../training/module.js';
import { ClusterStatus, LabelLevel } from './cluster.js';
import { RegionCode, SectorCode } from './codes.js';

/** By the number of its members. */
export const ClusterSize = z.enum(['under-15', '15-49', '50-99', '100-199', '200-plus']);
export type ClusterSize = z.infer<typeof ClusterSize>;

/** In which everybody finds it. */
export const PublicStatus = ClusterStatus.extract(['published', 'emerging']);
export type PublicStatus = z.infer<typeof PublicStatus>;

/** What clusters are looked for by, in the list and on the map. */
export const ClusterFilters = z.object({
  /** In any of the languages; typing errors and missing diacritics are forgiven, acronyms and members known. */
  q: line(200).optional(),
  country: anyOf(Country),
  /** With all that lies within it. */
  region: anyOf(RegionCode),
  /** A section stands for all its divisions. */
  sector: anyOf(SectorCode),
  theme: anyOf(Theme),
  size: anyOf(ClusterSize),
  label: anyOf(LabelLevel),
  status: anyOf(PublicStatus),
});
export type ClusterFilters = z.infer<typeof ClusterFilters>;

/** The newest first; with `q` the best, of which the first 300 can be paged through. */
export const ClustersQuery = PageQuery.extend(ClusterFilters.shape);
export type ClustersQuery = z.infer<typeof ClustersQuery>;

export const ListedCluster = z.object({
  id: Id,
  name: RenderedText,
  acronym: z.string().nullable(),
  /** Cut at 300 characters. */
  summary: RenderedText,
  country: Country,
  region: z.object({ code: RegionCode, name: z.string() }).nullable(),
  place: z.string().nullable(),
  sectors: z.array(SectorCode),
  themes: z.array(Theme),
  members: z.int(),
  label: LabelLevel.nullable(),
  status: PublicStatus,
  owner: OrganisationReference,
  publishedAt: Instant,
  sample: z.boolean(),
});
export type ListedCluster = z.infer<typeof ListedCluster>;

const Facet = z.array(z.object({ value: z.string(), count: z.int() }));

/** How many there are of each value, under all filters but those of the facet itself; the most frequent first. */
export const ClusterFacets = z.object({
  country: Facet,
  /** Level 1; of chosen countries level 2 too; and what lies directly within a chosen region. */
  region: Facet,
  /** Sections and divisions. */
  sector: Facet,
  /** The fifty most frequent. */
  theme: Facet,
  size: Facet,
  label: Facet,
  status: Facet,
});
export type ClusterFacets = z.infer<typeof ClusterFacets>;

export const ClusterPage = pageOf(ListedCluster).extend({ total: z.int(), facets: ClusterFacets });
export type ClusterPage = z.infer<typeof ClusterPage>;
