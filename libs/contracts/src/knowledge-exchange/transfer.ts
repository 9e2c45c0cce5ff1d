import { z } from 'zod';
import { RegionCode } from '../cluster-registry/codes.js';
import { Country, Id, Instant, line, PageQuery, pageOf } from '../common.js';
import { localisedInput, RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { Fact, FactInput } from './fact.js';
import { Place, PlaceInput } from './place.js';
import { PracticeOutcome } from './practice.js';
import { ResourceOwner } from './resource.js';

/** `trying -> adapted -> finished`, or `abandoned` on the way. */
export const TransferStatus = z.enum(['trying', 'adapted', 'finished', 'abandoned']);
export type TransferStatus = z.infer<typeof TransferStatus>;

/** What came of a transfer that was finished. */
export const TransferResult = z.enum(['worked', 'worked-in-part', 'did-not-work']);
export type TransferResult = z.infer<typeof TransferResult>;

/** "We try this here." Everybody sees it at once. */
export const BeginTransferInput = z.object({
  practiceId: Id,
  /** That tries it. */
  organisationId: Id,
  place: PlaceInput,
  /** For or with which it is tried. */
  clusterId: Id.nullable().optional(),
  /** What is to be tried, and why here. */
  plan: localisedInput(5000),
});
export type BeginTransferInput = z.infer<typeof BeginTransferInput>;

/** Words can be mended and translated, also afterwards; what is left out stays. */
export const ChangeTransferInput = z
  .object({
    city: line(100).nullable(),
    clusterId: Id.nullable(),
    plan: localisedInput(5000),
    /** Of one that has ended. */
    outcome: localisedInput(5000),
    /** Of one that was finished. */
    evidence: z.array(FactInput).max(20),
  })
  .partial();
export type ChangeTransferInput = z.infer<typeof ChangeTransferInput>;

/** What was made different from how it is done at home. */
export const AdaptTransferInput = z.object({ note: localisedInput(5000) });
export type AdaptTransferInput = z.infer<typeof AdaptTransferInput>;

/** What worked, if only in part, is told with at least one fact; what did not is welcome without. */
export const FinishTransferInput = z
  .object({
    result: TransferResult,
    /** What came of it. */
    outcome: localisedInput(5000),
    evidence: z.array(FactInput).max(20).default([]),
  })
  .refine(({ result, evidence }) => result === 'did-not-work' || evidence.length > 0, {
    path: ['evidence'],
    message: 'must hold at least one fact with its source',
  });
export type FinishTransferInput = z.infer<typeof FinishTransferInput>;

export const AbandonTransferInput = z.object({ why: localisedInput(5000) });
export type AbandonTransferInput = z.infer<typeof AbandonTransferInput>;

const among = {
  practiceId: Id.optional(),
  /** Whose practice it is. */
  ownerId: Id.optional(),
  /** Who tries it. */
  organisationId: Id.optional(),
  clusterId: Id.optional(),
  /** Of the practice. */
  theme: Theme.optional(),
  fromCountry: Country.optional(),
  /** A region with all that lie in it. */
  fromRegion: RegionCode.optional(),
  toCountry: Country.optional(),
  /** A region with all that lie in it. */
  toRegion: RegionCode.optional(),
  status: TransferStatus.optional(),
  result: TransferResult.optional(),
};
/** The newest first. */
export const TransfersQuery = PageQuery.extend(among);
export type TransfersQuery = z.infer<typeof TransfersQuery>;

export const FlowsQuery = z.object({ ...among, by: z.enum(['country', 'region']).default('country') });
export type FlowsQuery = z.infer<typeof FlowsQuery>;

export const TransferSummary = z.object({
  id: Id,
  status: TransferStatus,
  result: TransferResult.nullable(),
  practice: z.object({ id: Id, outcome: PracticeOutcome, title: RenderedText, owner: ResourceOwner }),
  /** Who tries it. */
  organisation: ResourceOwner,
  /** Where the practice was at home when this began. */
  from: Place.omit({ city: true }),
  to: Place,
  /** For or with which it is tried; the name is null where everybody can see no such cluster. */
  cluster: z.object({ id: Id, name: RenderedText.nullable() }).nullable(),
  begunAt: Instant,
  /** When something was last heard of it. */
  toldAt: Instant,
  endedAt: Instant.nullable(),
});
export type TransferSummary = z.infer<typeof TransferSummary>;
export const TransferPage = pageOf(TransferSummary);
export type TransferPage = z.infer<typeof TransferPage>;

export const TransferView = TransferSummary.extend({
  plan: RenderedText,
  /** The oldest first. */
  adaptations: z.array(z.object({ at: Instant, note: RenderedText })),
  /** What came of it, or why it was abandoned; null as long as it is under way. */
  outcome: RenderedText.nullable(),
  evidence: z.array(Fact),
  changedAt: Instant,
  sample: z.boolean(),
  version: z.number().int(),
});
export type TransferView = z.infer<typeof TransferView>;

const count = z.number().int();
/** How many transfers there are, by where they stand. */
export const TransferCounts = z.object({
  trying: count,
  adapted: count,
  worked: count,
  workedInPart: count,
  didNotWork: count,
  abandoned: count,
});
export type TransferCounts = z.infer<typeof TransferCounts>;

const Side = z.object({ country: Country, region: z.string().nullable() });
/** From where to where knowledge flows; the strongest flow first, at most 1,000. */
export const TransferFlows = z.object({
  items: z.array(TransferCounts.extend({ from: Side, to: Side, total: count })),
});
export type TransferFlows = z.infer<typeof TransferFlows>;
