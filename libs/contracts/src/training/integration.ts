import { z } from 'zod';
import { Country, Id, Instant } from '../common.js';
import { localisedInput, RenderedText } from '../localised.js';
import { ModuleVersionState, OrganisationReference } from './module.js';

export const Vote = z.enum(['integrate', 'do-not']);
export type Vote = z.infer<typeof Vote>;

/** A partner's vote, with its reason. It may be changed until the vote is decided. */
export const CastVoteInput = z.object({ organisationId: Id, vote: Vote, reason: localisedInput(2000) });
export type CastVoteInput = z.infer<typeof CastVoteInput>;

export const IntegrationCriterion = z.object({
  code: z.enum(['pilots', 'answers-each', 'countries', 'mean-content', 'mean-trainer', 'mean-value']),
  needed: z.number(),
  /** Null where nothing can be said yet. */
  actual: z.number().nullable(),
  met: z.boolean(),
});
export type IntegrationCriterion = z.infer<typeof IntegrationCriterion>;

export const IntegrationVote = z.object({
  organisation: OrganisationReference,
  vote: Vote,
  reason: RenderedText,
  castAt: Instant,
});
export type IntegrationVote = z.infer<typeof IntegrationVote>;

/** How far a version is on its way to being integrated. */
export const IntegrationView = z.object({
  moduleId: Id,
  number: z.number().int(),
  state: ModuleVersionState,
  /** Which version of the criteria applies: the one in force when the pilots began. */
  criteriaVersion: z.number().int(),
  criteria: z.array(IntegrationCriterion),
  /** Held or planned; `answers` is null until the evaluation has closed. */
  pilots: z.array(
    z.object({ sessionId: Id, country: Country.nullable(), startsAt: Instant, answers: z.number().int().nullable() }),
  ),
  /** Null as long as the vote has not been opened: the criteria are not all met, or nobody is named to decide. */
  vote: z
    .object({
      openedAt: Instant,
      /** Those named when the vote was opened; a majority of all of them integrates. */
      partners: z.array(OrganisationReference),
      votes: z.array(IntegrationVote),
      decision: z.object({ outcome: z.enum(['integrated', 'declined']), decidedAt: Instant }).nullable(),
    })
    .nullable(),
});
export type IntegrationView = z.infer<typeof IntegrationView>;
