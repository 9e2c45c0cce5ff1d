import type { Transaction } from '@hansa/platform';

/** Discussions made up for the demonstration, but for those in which somebody real has written; and made-up posts. */
export async function removeSampleDiscussions(tx: Transaction): Promise<Record<string, number>> {
  await tx.query('delete from news where sample');
  await tx.query('delete from follow where sample');
  await tx.query('delete from moderation_decision where sample');
  await tx.query('delete from flag where sample');
  const discussions = await tx.query<{ id: string }>(
    `select id from discussion d where d.sample
       and not exists (select from post p where p.discussion_id = d.id and not p.sample)`,
  );
  // A made-up answer that somebody real has replied to stays too.
  const posts = await tx.query<{ id: string }>(
    `select id from post p where p.sample and not exists (select from post r where r.parent_id = p.id and not r.sample)`,
  );
  const [gone, goneIn] = [posts.map(({ id }) => id), discussions.map(({ id }) => id)];
  await tx.query('delete from earlier_text where of_id = any($1::uuid[])', [[...gone, ...goneIn]]);
  await tx.query('update discussion set accepted_post_id = null where accepted_post_id = any($1::uuid[])', [gone]);
  await tx.query('delete from post where id = any($1::uuid[])', [gone]);
  await tx.query('delete from discussion where id = any($1::uuid[])', [goneIn]);
  return { discussions: goneIn.length, posts: gone.length };
}
