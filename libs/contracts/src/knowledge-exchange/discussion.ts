import { z } from 'zod';
import { Id, Instant, Language, line, PageQuery, pageOf, prose } from '../common.js';
import { PersonLabel, SubjectLabel, SubjectReference, SubjectType } from './subject.js';

/** A question waits for answers, of which the asker accepts one; in a discussion there is nothing to accept. */
export const DiscussionKind = z.enum(['question', 'discussion']);
export type DiscussionKind = z.infer<typeof DiscussionKind>;

/** `hidden` by a moderator, `removed` by its author: its place is there, its text is not. */
export const TextState = z.enum(['open', 'hidden', 'removed']);
export type TextState = z.infer<typeof TextState>;

/**
 * What a person writes is plain text, kept and given as it was written: what looks like HTML or Markdown in it is text
 * like any other. A page that shows it must escape it; line breaks are the writer's.
 */
export const PostText = prose(10_000);
const Title = line(200);

export const StartDiscussionInput = z.object({
  subject: SubjectReference,
  kind: DiscussionKind,
  /** In which it is written. */
  language: Language,
  title: Title,
  text: PostText,
});
export type StartDiscussionInput = z.infer<typeof StartDiscussionInput>;

/** What is left out stays. What was there before is kept, for everybody who can see the discussion. */
export const ChangeDiscussionInput = StartDiscussionInput.pick({ language: true, title: true, text: true }).partial();
export type ChangeDiscussionInput = z.infer<typeof ChangeDiscussionInput>;

export const PostAnswerInput = z.object({
  language: Language,
  text: PostText,
  /** The answer that this replies to; a reply takes no replies. Left out: an answer. */
  parentId: Id.optional(),
});
export type PostAnswerInput = z.infer<typeof PostAnswerInput>;

export const ChangePostInput = PostAnswerInput.pick({ language: true, text: true }).partial();
export type ChangePostInput = z.infer<typeof ChangePostInput>;

/** Null takes the acceptance back. */
export const AcceptAnswerInput = z.object({ postId: Id.nullable() });
export type AcceptAnswerInput = z.infer<typeof AcceptAnswerInput>;

/** `none`: nobody has answered; `not-accepted`: no answer has been accepted, whether there are any or not. */
export const AnswersFilter = z.enum(['none', 'not-accepted', 'accepted']);
export type AnswersFilter = z.infer<typeof AnswersFilter>;

/** The one in which something was last written comes first. */
export const DiscussionsQuery = PageQuery.extend({
  subjectType: SubjectType.optional(),
  subjectId: Id.optional(),
  kind: DiscussionKind.optional(),
  language: Language.optional(),
  answers: AnswersFilter.optional(),
});
export type DiscussionsQuery = z.infer<typeof DiscussionsQuery>;

export const DiscussionSummary = z.object({
  id: Id,
  subject: SubjectLabel,
  kind: DiscussionKind,
  state: TextState,
  language: Language,
  /** Null where it is hidden from the reader, or removed. */
  title: z.string().nullable(),
  /** Null for somebody who was erased. */
  author: PersonLabel.nullable(),
  /** That can be read; replies are not counted. */
  answers: z.number().int(),
  acceptedPostId: Id.nullable(),
  createdAt: Instant,
  /** When something was last written in it. */
  activityAt: Instant,
});
export type DiscussionSummary = z.infer<typeof DiscussionSummary>;
export const DiscussionPage = pageOf(DiscussionSummary);

/** A text hidden by a moderator: its author still reads it. */
export const Hiding = z.object({ reason: z.string(), at: Instant });
export type Hiding = z.infer<typeof Hiding>;

export const DiscussionView = DiscussionSummary.extend({
  text: z.string().nullable(),
  hidden: Hiding.nullable(),
  /** How many earlier texts there are to read. */
  earlierTexts: z.number().int(),
  /** When the present text was written. */
  writtenAt: Instant,
  sample: z.boolean(),
  version: z.number().int(),
});
export type DiscussionView = z.infer<typeof DiscussionView>;

export const PostView = z.object({
  id: Id,
  discussionId: Id,
  /** Its place in the discussion, from 1: it stays the same. */
  number: z.number().int(),
  parentId: Id.nullable(),
  state: TextState,
  accepted: z.boolean(),
  language: Language,
  text: z.string().nullable(),
  hidden: Hiding.nullable(),
  author: PersonLabel.nullable(),
  earlierTexts: z.number().int(),
  createdAt: Instant,
  writtenAt: Instant,
  sample: z.boolean(),
  version: z.number().int(),
});
export type PostView = z.infer<typeof PostView>;

/** Answers in the order in which they came, each followed by its replies. */
export const PostPage = pageOf(PostView);

/** One of the texts that a discussion or a post has had; the title is null for a post. */
export const WrittenText = z.object({
  number: z.number().int(),
  language: Language,
  title: z.string().nullable(),
  text: z.string(),
  writtenAt: Instant,
});
export type WrittenText = z.infer<typeof WrittenText>;

/** The present text first. */
export const TextHistory = z.object({ texts: z.array(WrittenText) });
export type TextHistory = z.infer<typeof TextHistory>;
