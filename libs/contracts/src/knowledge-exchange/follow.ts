import { z } from 'zod';
import { Country, Id, Instant, line, PageQuery, pageOf } from '../common.js';
import { RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { PersonLabel, SubjectType } from './subject.js';

/** Anything that is discussed, a discussion, a theme (by its slug) or a country (by its code). */
export const FollowType = z.enum([...SubjectType.options, 'discussion', 'theme', 'country']);
export type FollowType = z.infer<typeof FollowType>;

/** In a path: an id, a theme or a country, as the type wants it. */
export const FollowTarget = line(40);

const wanted = (type: FollowType): z.ZodType<string> => (type === 'theme' ? Theme : type === 'country' ? Country : Id);

export const Followed = z.object({ type: FollowType, target: z.string() });
export type Followed = z.infer<typeof Followed>;

/** Whether `target` is what the type wants. */
export function isTargetOf(type: FollowType, target: string): boolean {
  return wanted(type).safeParse(target).success;
}

/** The newest first. */
export const FollowsQuery = PageQuery.extend({ type: FollowType.optional(), target: FollowTarget.optional() });
export type FollowsQuery = z.infer<typeof FollowsQuery>;

export const FollowView = Followed.extend({
  /** What it is called; null for themes and countries, and where it can be seen no more. */
  title: RenderedText.nullable(),
  since: Instant,
});
export type FollowView = z.infer<typeof FollowView>;
export const FollowPage = pageOf(FollowView);

/** What happened; pages translate it. */
export const NewsKind = z.enum([
  'module-integrated',
  'session-scheduled',
  'session-moved',
  'session-cancelled',
  'cluster-published',
  'cluster-changed',
  'partner-search-posted',
  'partner-search-closed',
  'resource-published',
  'practice-published',
  'practice-changed',
  'practice-validated',
  'transfer-begun',
  'transfer-adapted',
  'transfer-finished',
  'discussion-started',
  'answer-posted',
  'answer-accepted',
]);
export type NewsKind = z.infer<typeof NewsKind>;

export const NewsItem = z.object({
  id: Id,
  kind: NewsKind,
  at: Instant,
  subject: z.object({ type: FollowType, id: Id, title: RenderedText.nullable() }),
  /** Where it was written in a discussion. */
  postId: Id.nullable(),
  /** Who wrote it, of what is written in a discussion. */
  by: PersonLabel.nullable(),
  /** For the sake of which follows the reader sees it. */
  because: z.array(Followed),
  /** Whether the reader has said that he has seen it. */
  seen: z.boolean(),
});
export type NewsItem = z.infer<typeof NewsItem>;

/** What happened after the reader began to follow, the newest first; own doings are left out. */
export const NewsQuery = PageQuery;
export type NewsQuery = z.infer<typeof NewsQuery>;
export const NewsPage = pageOf(NewsItem).extend({
  /** Up to when the reader has seen the news. */
  seenUntil: Instant.nullable(),
});
export type NewsPage = z.infer<typeof NewsPage>;

/** Everything up to this instant has been seen; an earlier one than before changes nothing. */
export const SeeNewsInput = z.object({ until: Instant });
export type SeeNewsInput = z.infer<typeof SeeNewsInput>;
