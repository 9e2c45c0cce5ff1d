import { z } from 'zod';
import { Id, Instant, prose } from '../common.js';
import { RenderedText } from '../localised.js';
import { OrganisationReference } from '../training/module.js';

/**
 * `waiting -> granted` by a hand-over, or `declined` by the keeper; `lapsed` when the profile has gone to somebody else or
 * was withdrawn, or the asking organisation has come by another one.
 */
export const HandOverRequestStatus = z.enum(['waiting', 'granted', 'declined', 'lapsed']);
export type HandOverRequestStatus = z.infer<typeof HandOverRequestStatus>;

/** A cluster organisation that keeps no profile asks for the one of its country that somebody keeps for it. */
export const AskForHandOverInput = z.object({ organisationId: Id, message: prose(1000) });
export type AskForHandOverInput = z.infer<typeof AskForHandOverInput>;

/** The asking organisation reads the reason. */
export const DeclineHandOverInput = z.object({ reason: prose(1000) });
export type DeclineHandOverInput = z.infer<typeof DeclineHandOverInput>;

/** Read by the two sides alone. */
export const HandOverRequestView = z.object({
  id: Id,
  status: HandOverRequestStatus,
  /** Null for the asking side, as long as the profile is not public. */
  cluster: z.object({ id: Id, name: RenderedText }).nullable(),
  keeper: OrganisationReference,
  /** Who asks. */
  organisation: OrganisationReference,
  /** Null once its writer has been erased. */
  message: z.string().nullable(),
  askedAt: Instant,
  /** Why it was declined; null once its writer has been erased. */
  reason: z.string().nullable(),
  answeredAt: Instant.nullable(),
  version: z.int(),
});
export type HandOverRequestView = z.infer<typeof HandOverRequestView>;
