import { z } from 'zod';
import { Id, Instant, Language } from '../common.js';

/**
 * `requested` waits for the provider; `approved` is passed through on the way to a seat or the waitlist;
 * the last three are settled when the session is closed.
 */
export const EnrolmentState = z.enum([
  'requested',
  'approved',
  'declined',
  'waitlisted',
  'offered',
  'booked',
  'cancelled',
  'session-cancelled',
  'attended',
  'partially-attended',
  'no-show',
]);
export type EnrolmentState = z.infer<typeof EnrolmentState>;

/** Why somebody stands where he stands. What the parameters are is said with each. */
export const PlaceReason = z.enum([
  /** `seat`: open or reserved. */
  'has-a-seat',
  /** The provider decides about every request. */
  'provider-decides',
  /** `until`: the instant at which the offer ends. */
  'seat-is-kept',
  /** The next seat that this person may take is his. */
  'first-in-line',
  /** `ahead`: how many stand before this person. */
  'others-before-you',
  /** Seats are free, but not for this person: `seats`, `country`, `organisationType`, `releaseDate`. */
  'seats-reserved',
  /** A free seat is about to be offered, in order. */
  'seat-is-being-offered',
  /** The session begins too soon for another offer. */
  'too-late-for-offers',
  'declined-by-provider',
  'cancelled-by-participant',
  'cancelled-by-provider',
  'offer-declined',
  'offer-expired',
  /** The session is over, and no seat came free. */
  'session-held',
  'excused',
  'account-erased',
  'session-cancelled',
  /** The state itself says it all. */
  'attendance-settled',
]);
export type PlaceReason = z.infer<typeof PlaceReason>;

export const PlaceInSession = z.object({
  enrolmentId: Id,
  state: EnrolmentState,
  /** In the waitlist, or among the requests; the first is 1. Null for everybody else. */
  position: z.number().int().nullable(),
  offeredUntil: Instant.nullable(),
  reason: z.object({
    code: PlaceReason,
    params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  }),
  /** What the provider wrote, where he cancelled or declined. */
  message: z.string().nullable(),
  /** The position and the reason as a sentence, in the reader's language. */
  text: z.string(),
  language: Language,
});
export type PlaceInSession = z.infer<typeof PlaceInSession>;
