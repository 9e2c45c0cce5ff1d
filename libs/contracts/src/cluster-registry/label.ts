import { z } from 'zod';
import { Id, Instant, WallDate, WebAddress } from '../common.js';
import { localisedInput, RenderedText } from '../localised.js';
import { LabelLevel } from './cluster.js';

/** A label that the European cluster-excellence scheme has awarded, as a validator enters it. */
export const EnterLabelInput = z
  .object({
    level: LabelLevel,
    awardedOn: WallDate,
    /** Its last day, in the cluster's country. */
    validUntil: WallDate,
    /** It prolongs an earlier one of the same level. */
    renewal: z.boolean().default(false),
    /** Where the scheme says so. */
    evidence: WebAddress,
  })
  .refine(({ awardedOn, validUntil }) => awardedOn < validUntil, {
    path: ['validUntil'],
    message: 'must be after the day of the award',
  });
export type EnterLabelInput = z.infer<typeof EnterLabelInput>;

/** The reason is shown with the label's history. */
export const WithdrawLabelInput = z.object({ reason: localisedInput(1000) });
export type WithdrawLabelInput = z.infer<typeof WithdrawLabelInput>;

/** `held` until its last day is over, it is withdrawn, or another one takes its place. */
export const LabelState = z.enum(['held', 'expired', 'withdrawn', 'superseded']);
export type LabelState = z.infer<typeof LabelState>;

export const LabelView = z.object({
  id: Id,
  level: LabelLevel,
  awardedOn: WallDate,
  validUntil: WallDate,
  renewal: z.boolean(),
  evidence: z.string(),
  state: LabelState,
  enteredAt: Instant,
  endedAt: Instant.nullable(),
  /** Of a withdrawn one. */
  reason: RenderedText.nullable(),
});
export type LabelView = z.infer<typeof LabelView>;

export const ClusterLabels = z.object({
  clusterId: Id,
  /** The one that counts now. */
  held: LabelLevel.nullable(),
  /** When the last one can be renewed; null where there is none, or it was withdrawn. */
  renewal: z.object({ from: Instant, until: Instant }).nullable(),
  /** All that were entered, the newest first. */
  items: z.array(LabelView),
  /** Of the cluster. */
  version: z.int(),
});
export type ClusterLabels = z.infer<typeof ClusterLabels>;
