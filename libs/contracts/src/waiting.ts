import { z } from 'zod';
import { Id, Instant } from './common.js';
import { RenderedText } from './localised.js';

/** One thing that waits for a person, or for the organisation the person acts for. */
export const WaitingItem = z.object({
  /** What is asked of the reader, e.g. `training.accept-offer`; pages translate it. */
  kind: z.string(),
  subject: z.object({ type: z.string(), id: Id }),
  label: RenderedText.nullable(),
  /** Where one item stands for several things: how many, 100 at most. */
  count: z.number().int().optional(),
  since: Instant,
  /** After this instant it can no longer be done; null when there is no hurry. */
  until: Instant.nullable(),
});
export type WaitingItem = z.infer<typeof WaitingItem>;

export const Waiting = z.object({ items: z.array(WaitingItem) });
export type Waiting = z.infer<typeof Waiting>;
export const WaitingQuery = z.object({ organisationId: Id.optional() });
export type WaitingQuery = z.infer<typeof WaitingQuery>;
