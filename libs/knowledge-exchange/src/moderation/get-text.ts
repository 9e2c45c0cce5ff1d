import type { ModeratedText } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { Discussion } from '../discussion/discussion.entity.js';
import { Post } from '../discussion/post.entity.js';

/** The text, locked, and the discussion that it stands in. Throws `NotFound`. */
export async function getText(
  tx: Transaction,
  { type, id }: ModeratedText,
): Promise<{ text: Discussion | Post; discussionId: string }> {
  if (type === 'discussion') return { text: await tx.get(Discussion, id, { lock: true }), discussionId: id };
  const text = await tx.get(Post, id, { lock: true });
  return { text, discussionId: text.discussionId };
}
