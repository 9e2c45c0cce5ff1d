import { z } from 'zod';
import { Country, Id, Instant, line, PageQuery, pageOf, prose, WallDate } from '../common.js';
import { localisedInput, RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { OrganisationReference } from '../training/module.js';
import { SectorCode } from './codes.js';

/** `open -> closed`, by its poster or by time; `withdrawn` by its poster, for everybody gone but for its link. */
export const PartnerSearchStatus = z.enum(['open', 'closed', 'withdrawn']);
export type PartnerSearchStatus = z.infer<typeof PartnerSearchStatus>;

/** What came of a search, as its poster says. */
export const PartnerSearchOutcome = z.enum(['partners-found', 'no-partners-found']);
export type PartnerSearchOutcome = z.infer<typeof PartnerSearchOutcome>;

/** Why a search takes no more interest: its poster ended it, its time was over, or its cluster is public no more. */
export const PartnerSearchEnd = z.enum(['poster', 'time', 'cluster-gone']);
export type PartnerSearchEnd = z.infer<typeof PartnerSearchEnd>;

/** What kinds of partner are looked for. */
export const PartnerKind = z.enum(['cluster', 'company', 'research', 'public', 'civil-society']);
export type PartnerKind = z.infer<typeof PartnerKind>;

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;
const TWICE = 'must not name the same twice';

const content = {
  /** One line of at most 200 characters. */
  title: localisedInput(200).refine(({ texts }) => Object.values(texts).every((text) => !/[\n\t]/.test(text)), {
    path: ['texts'],
    message: 'must be of one line',
  }),
  sought: localisedInput(5000),
  offered: localisedInput(5000),
  /** Where partners are looked for. */
  countries: z.array(Country).min(1).max(10).refine(distinct, TWICE),
  themes: z.array(Theme).max(10).refine(distinct, TWICE),
  sectors: z.array(SectorCode).max(10).refine(distinct, TWICE),
  partners: z.array(PartnerKind).min(1).max(5).refine(distinct, TWICE),
  /** Until the end of this day in the cluster's country; at most 366 days ahead. */
  until: WallDate,
};

export const PostPartnerSearchInput = z.object(content).partial({ themes: true, sectors: true });
export type PostPartnerSearchInput = z.infer<typeof PostPartnerSearchInput>;

/** What is left out stays. */
export const ChangePartnerSearchInput = z.object(content).partial();
export type ChangePartnerSearchInput = z.infer<typeof ChangePartnerSearchInput>;

export const ClosePartnerSearchInput = z.object({ outcome: PartnerSearchOutcome });
export type ClosePartnerSearchInput = z.infer<typeof ClosePartnerSearchInput>;

/** The reason is shown to everybody who comes by an old link. */
export const WithdrawPartnerSearchInput = z.object({ reason: prose(1000) });
export type WithdrawPartnerSearchInput = z.infer<typeof WithdrawPartnerSearchInput>;

export const PartnerSearchesQuery = PageQuery.extend({
  /** In any of the languages; typing errors and missing diacritics are forgiven. The 300 best can be paged through. */
  q: line(200).optional(),
  /** A country where partners are looked for: the reader's own. */
  soughtIn: Country.optional(),
  /** The country of the cluster that looks for partners. */
  country: Country.optional(),
  theme: Theme.optional(),
  partner: PartnerKind.optional(),
  clusterId: Id.optional(),
  /** The open ones, if nothing is said. */
  status: PartnerSearchStatus.exclude(['withdrawn']).default('open'),
});
export type PartnerSearchesQuery = z.infer<typeof PartnerSearchesQuery>;

/** A cluster as it is named beside what it does. */
export const ClusterReference = z.object({
  id: Id,
  name: RenderedText,
  acronym: z.string().nullable(),
  country: Country,
  owner: OrganisationReference,
});
export type ClusterReference = z.infer<typeof ClusterReference>;

export const PartnerSearchSummary = z.object({
  id: Id,
  status: PartnerSearchStatus,
  cluster: ClusterReference,
  title: RenderedText,
  /** Cut at 300 characters. */
  sought: RenderedText,
  countries: z.array(Country),
  themes: z.array(Theme),
  sectors: z.array(SectorCode),
  partners: z.array(PartnerKind),
  until: WallDate,
  /** The instant at which that day is over in the cluster's country. */
  endsAt: Instant,
  postedAt: Instant,
});
export type PartnerSearchSummary = z.infer<typeof PartnerSearchSummary>;

const Facet = z.array(z.object({ value: z.string(), count: z.int() }));

/** How many there are of each value, under all filters but those of the facet itself; the most frequent first. */
export const PartnerSearchFacets = z.object({
  country: Facet,
  soughtIn: Facet,
  /** The fifty most frequent. */
  theme: Facet,
  partner: Facet,
});
export type PartnerSearchFacets = z.infer<typeof PartnerSearchFacets>;

/** The newest first; with `q` the best. */
export const PartnerSearchPage = pageOf(PartnerSearchSummary).extend({ total: z.int(), facets: PartnerSearchFacets });
export type PartnerSearchPage = z.infer<typeof PartnerSearchPage>;

export const PartnerSearchView = PartnerSearchSummary.extend({
  sought: RenderedText,
  offered: RenderedText,
  /** Null while it is open. The outcome is null as long as its poster has not told it, the reason unless withdrawn. */
  ended: z
    .object({
      at: Instant,
      by: PartnerSearchEnd,
      outcome: PartnerSearchOutcome.nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
  changedAt: Instant,
  sample: z.boolean(),
  version: z.int(),
});
export type PartnerSearchView = z.infer<typeof PartnerSearchView>;
