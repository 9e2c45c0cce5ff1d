import { z } from 'zod';
import { Email, Id, Instant, line, PageQuery, pageOf, prose } from '../common.js';
import { RenderedText } from '../localised.js';
import { ClusterReference, PartnerSearchStatus } from './partner-search.js';

/**
 * `waiting -> accepted | declined` by the poster; `withdrawn` by its sender; `lapsed` when the search was withdrawn, or
 * its cluster is public no more, before it was answered.
 */
export const InterestStatus = z.enum(['waiting', 'accepted', 'declined', 'withdrawn', 'lapsed']);
export type InterestStatus = z.infer<typeof InterestStatus>;

/** Whom to write to. Personal data: shown to the two sides alone, and not before the interest is accepted. */
export const PartnerContact = z.object({ name: line(200), email: Email });
export type PartnerContact = z.infer<typeof PartnerContact>;

/** Once for a cluster and a search. */
export const ExpressInterestInput = z.object({
  organisationId: Id,
  /** A public profile of the organisation. */
  clusterId: Id,
  message: prose(2000),
  /** Left out: whoever expresses it. */
  contact: PartnerContact.optional(),
});
export type ExpressInterestInput = z.infer<typeof ExpressInterestInput>;

export const AnswerInterestInput = z.discriminatedUnion('decision', [
  z.object({
    decision: z.literal('accept'),
    message: prose(1000).optional(),
    /** Left out: whoever accepts. */
    contact: PartnerContact.optional(),
  }),
  /** The sender reads the reason. */
  z.object({ decision: z.literal('decline'), reason: prose(1000) }),
]);
export type AnswerInterestInput = z.infer<typeof AnswerInterestInput>;

export const InterestView = z.object({
  id: Id,
  status: InterestStatus,
  search: z.object({ id: Id, title: RenderedText, status: PartnerSearchStatus, cluster: ClusterReference }),
  /** Who is interested. */
  cluster: ClusterReference,
  /** Null once its writer has been erased. */
  message: z.string().nullable(),
  expressedAt: Instant,
  /** What the poster wrote, if anything. */
  answer: z.object({ text: z.string().nullable(), at: Instant }).nullable(),
  /** Each is null until the interest is accepted (one's own is there before), and once the person has been erased. */
  contacts: z.object({ poster: PartnerContact.nullable(), interested: PartnerContact.nullable() }),
  /** What came of it. */
  cooperationId: Id.nullable(),
  version: z.int(),
});
export type InterestView = z.infer<typeof InterestView>;

export const InterestsQuery = PageQuery.extend({ status: InterestStatus.optional() });
export type InterestsQuery = z.infer<typeof InterestsQuery>;
/** The interests that an organisation has expressed. */
export const OwnInterestsQuery = InterestsQuery.extend({ organisationId: Id });
export type OwnInterestsQuery = z.infer<typeof OwnInterestsQuery>;
/** The newest first. */
export const InterestPage = pageOf(InterestView);
export type InterestPage = z.infer<typeof InterestPage>;

/** Two clusters that found each other by a partner search. Both read it. */
export const Cooperation = z.object({
  id: Id,
  search: z.object({ id: Id, title: RenderedText }),
  interestId: Id,
  poster: ClusterReference,
  partner: ClusterReference,
  beganAt: Instant,
  sample: z.boolean(),
});
export type Cooperation = z.infer<typeof Cooperation>;
export const CooperationsQuery = PageQuery.extend({ organisationId: Id });
export type CooperationsQuery = z.infer<typeof CooperationsQuery>;
/** The newest first. */
export const CooperationPage = pageOf(Cooperation);
export type CooperationPage = z.infer<typeof CooperationPage>;
