import type { Transaction } from '@hansa/platform';
import { forgetEarlierTexts } from './forget-earlier-texts.js';

/** Every text that a person wrote, with the earlier ones, and the name by which the exchange knows him. */
export async function exportDiscussions(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
  const earlier = (of: string) =>
    `(select coalesce(json_agg(json_build_object('number', e.number, 'language', e.language, 'title', e.title,
       'text', e.body, 'writtenAt', e.written_at) order by e.number), '[]') from earlier_text e where e.of_id = ${of}.id)
       as "earlierTexts"`;
  const [person] = await tx.query('select name from person where id = $1', [personId]);
  const discussions = await tx.query(
    `select d.id, d.subject_type as "subjectType", d.subject_id as "subjectId", d.kind, d.language, d.title,
       d.body as text, d.created_at as "createdAt", d.written_at as "writtenAt", d.removed_at as "removedAt",
       d.hidden_at as "hiddenAt", d.hidden_reason as "hiddenBecause", d.accepted_post_id as "acceptedPostId", ${earlier('d')}
     from discussion d where d.author_id = $1 order by d.created_at, d.id`,
    [personId],
  );
  const posts = await tx.query(
    `select p.id, p.discussion_id as "discussionId", p.parent_id as "parentId", p.language, p.body as text,
       p.created_at as "createdAt", p.written_at as "writtenAt", p.removed_at as "removedAt", p.hidden_at as "hiddenAt",
       p.hidden_reason as "hiddenBecause", ${earlier('p')}
     from post p where p.author_id = $1 order by p.created_at, p.id`,
    [personId],
  );
  return { knownToTheExchangeAs: person ?? null, discussions, posts };
}

/** The places stay, so that what others wrote around them makes sense; the texts go, and whose they were. */
export async function eraseDiscussions(tx: Transaction, personId: string): Promise<Record<string, number>> {
  const now = await tx.now();
  const discussions = await tx.query<{ id: string }>(
    `update discussion set title = null, body = null, removed_at = coalesce(removed_at, $2), hidden_at = null,
       hidden_reason = null, author_id = null, version = version + 1
     where author_id = $1 returning id`,
    [personId, now],
  );
  const posts = await tx.query<{ id: string }>(
    `update post set body = null, removed_at = coalesce(removed_at, $2), hidden_at = null, hidden_reason = null,
       author_id = null, version = version + 1
     where author_id = $1 returning id`,
    [personId, now],
  );
  const ids = [...discussions, ...posts].map(({ id }) => id);
  await tx.query(
    'update discussion set accepted_post_id = null, version = version + 1 where accepted_post_id = any($1::uuid[])',
    [ids],
  );
  await forgetEarlierTexts(tx, ids);
  const named = await tx.query('delete from person where id = $1 returning 1', [personId]);
  return { discussions: discussions.length, posts: posts.length, names: named.length };
}
