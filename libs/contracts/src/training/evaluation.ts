import { z } from 'zod';
import { Country, Id, Instant, prose, WallDate } from '../common.js';
import { OrganisationReference } from './module.js';

const Score = z.number().int().min(1).max(5);

/** What a participant thinks of a session, 1 (worst) to 5 (best). Anonymous: it is stored with nothing that leads to him. */
export const EvaluateSessionInput = z.object({
  content: Score,
  trainer: Score,
  /** Of use for the participant's own work. */
  value: Score,
  comment: prose(4000).optional(),
});
export type EvaluateSessionInput = z.infer<typeof EvaluateSessionInput>;

/** Whether the reader may evaluate a session, and until when. */
export const EvaluationForm = z.object({
  sessionId: Id,
  mayAnswer: z.boolean(),
  /** Why not; null when he may. */
  reason: z.enum(['not-open-yet', 'closed', 'answered', 'not-attended']).nullable(),
  opensAt: Instant.nullable(),
  closesAt: Instant.nullable(),
});
export type EvaluationForm = z.infer<typeof EvaluationForm>;

export const AxisResult = z.object({
  mean: z.number(),
  /** Standard deviation of the answers. */
  spread: z.number(),
  /** How many gave 1, 2, 3, 4 and 5. */
  counts: z.array(z.number().int()).length(5),
});
export type AxisResult = z.infer<typeof AxisResult>;

export const EvaluationFigures = z.object({ content: AxisResult, trainer: AxisResult, value: AxisResult });
export type EvaluationFigures = z.infer<typeof EvaluationFigures>;

/** Results are shown when the window has closed, and never for fewer than five answers. */
export const EvaluationResults = z.object({
  sessionId: Id,
  closesAt: Instant,
  /** Null while the window is open. */
  answers: z.number().int().nullable(),
  /** Who attended and could have answered. */
  invited: z.number().int(),
  /** Why nothing is shown; null when the figures are there. */
  withheld: z.enum(['open', 'too-few-answers']).nullable(),
  figures: EvaluationFigures.nullable(),
  /** In no order; null for readers who are neither of the provider nor of the module's owner or partners. */
  comments: z.array(z.string()).nullable(),
});
export type EvaluationResults = z.infer<typeof EvaluationResults>;

/** The pilots of one version side by side, in the order in which they were held. */
export const ComparedEvaluations = z.object({
  pilots: z.array(
    EvaluationResults.omit({ comments: true }).extend({
      provider: OrganisationReference,
      /** Null for an online session. */
      country: Country.nullable(),
      firstDay: WallDate,
    }),
  ),
});
export type ComparedEvaluations = z.infer<typeof ComparedEvaluations>;
