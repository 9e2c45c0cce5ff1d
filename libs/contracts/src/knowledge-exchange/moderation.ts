import { z } from 'zod';
import { Id, Instant, Language, PageQuery, pageOf, prose } from '../common.js';
import { TextState } from './discussion.js';
import { PersonLabel, SubjectLabel } from './subject.js';

/** What a moderator decides about. */
export const ModeratedText = z.object({ type: z.enum(['discussion', 'post']), id: Id });
export type ModeratedText = z.infer<typeof ModeratedText>;

/** Read by moderators alone. */
export const FlagTextInput = z.object({ text: ModeratedText, reason: prose(1000) });
export type FlagTextInput = z.infer<typeof FlagTextInput>;

/**
 * `hide`: the reason is shown in the text's place. `restore`: it can be read again. `dismiss`: what was said against it
 * is settled, and it stays as it is.
 */
export const ModerationDecision = z.enum(['hide', 'restore', 'dismiss']);
export type ModerationDecision = z.infer<typeof ModerationDecision>;

const Reason = prose(1000);
export const DecideOnTextInput = z.discriminatedUnion('decision', [
  z.object({ text: ModeratedText, decision: z.literal('hide'), reason: Reason }),
  z.object({ text: ModeratedText, decision: z.literal('restore'), reason: Reason.optional() }),
  z.object({ text: ModeratedText, decision: z.literal('dismiss'), reason: Reason.optional() }),
]);
export type DecideOnTextInput = z.infer<typeof DecideOnTextInput>;

export const FlagView = z.object({ reason: z.string(), by: PersonLabel, at: Instant });

/** A text about which something is to be decided, with all that was said against it. */
export const FlaggedText = z.object({
  text: ModeratedText,
  discussionId: Id,
  subject: SubjectLabel,
  state: TextState,
  language: Language,
  title: z.string().nullable(),
  body: z.string().nullable(),
  author: PersonLabel.nullable(),
  flags: z.array(FlagView),
  /** Of the first that is not settled. */
  flaggedAt: Instant,
});
export type FlaggedText = z.infer<typeof FlaggedText>;

/** What has waited longest comes first. */
export const FlagsQuery = PageQuery;
export type FlagsQuery = z.infer<typeof FlagsQuery>;
export const FlaggedTextPage = pageOf(FlaggedText);

export const DecisionsQuery = PageQuery.extend({
  /** A discussion with all that is written in it. */
  discussionId: Id.optional(),
});
export type DecisionsQuery = z.infer<typeof DecisionsQuery>;

export const DecisionView = z.object({
  id: Id,
  text: ModeratedText,
  discussionId: Id,
  decision: ModerationDecision,
  reason: z.string().nullable(),
  /** Null for a moderator who was erased. */
  by: PersonLabel.nullable(),
  at: Instant,
});
export type DecisionView = z.infer<typeof DecisionView>;

/** The newest first. Nothing is ever taken out of it. */
export const DecisionPage = pageOf(DecisionView);
