import { z } from 'zod';
import { WallDate, WebAddress } from '../common.js';

/**
 * At least so much management, an English page, so many committed members, and so many types of them with public bodies
 * involved. The figures are in the registry's versioned criteria.
 */
export const CriterionCode = z.enum(['management', 'english-page', 'members', 'member-types']);
export type CriterionCode = z.infer<typeof CriterionCode>;

const criterion = <C extends CriterionCode, S extends z.ZodRawShape>(code: C, measure: S) =>
  z.object({
    code: z.literal(code),
    /** What is needed at least. */
    rule: z.object(measure),
    /** What there is. */
    value: z.object(measure),
    met: z.boolean(),
    /** How much more would meet it; all 0 where it is met. */
    missing: z.object(measure),
  });

export const Criterion = z.discriminatedUnion('code', [
  /** In full-time equivalents. */
  criterion('management', { fte: z.number() }),
  criterion('english-page', { pages: z.int() }),
  criterion('members', { members: z.int() }),
  /** Different types among the members, and members that are public bodies. */
  criterion('member-types', { types: z.int(), publicBodies: z.int() }),
]);
export type Criterion = z.infer<typeof Criterion>;

/** The same for the applicant's checklist and for the validator's report. */
export const ClusterCriteria = z.object({
  /** Of the criteria; a submitted profile keeps the one that was in force on that day. */
  version: z.int(),
  criteria: z.array(Criterion),
  met: z.boolean(),
  /** A profile that meets only a part of them can be published as emerging. */
  emerging: z.object({
    /** The management and enough of the others are met, not all. */
    eligible: z.boolean(),
    /** What no step of the plan says how and by when it will be met. */
    withoutPlan: z.array(CriterionCode),
    /** The last day that a step of the plan may be put off to. */
    latest: WallDate,
    possible: z.boolean(),
  }),
  /** A recognised agency vouches for the cluster, which stands for the criteria. */
  vouched: z.boolean(),
});
export type ClusterCriteria = z.infer<typeof ClusterCriteria>;

const count = z.int().min(0).max(100_000).default(0);

/** What the criteria look at, for a profile that is not saved yet. */
export const CheckCriteriaInput = z.object({
  managementFte: z.number().min(0).max(1000).nullable().default(null),
  englishPage: WebAddress.nullable().default(null),
  members: z
    .object({ company: count, research: count, public: count, 'civil-society': count, other: count })
    .prefault({}),
});
export type CheckCriteriaInput = z.infer<typeof CheckCriteriaInput>;

/** The criteria in force, by what they need. */
export const CriteriaInForce = z.object({
  version: z.int(),
  /** In force since this day (UTC). */
  from: WallDate,
  managementFte: z.number(),
  members: z.int(),
  memberTypes: z.int(),
  publicBodies: z.int(),
  /** Of the criteria other than the management that an emerging cluster meets at least. */
  emergingOthers: z.int(),
  /** In how many months at most an emerging cluster meets the rest. */
  planMonths: z.int(),
});
export type CriteriaInForce = z.infer<typeof CriteriaInForce>;
