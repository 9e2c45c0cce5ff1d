import type { FollowType, NewsKind } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';

export interface News {
  kind: NewsKind;
  /** When it happened: the same happening at the same time is told once. */
  at: Date | string;
  about: { type: FollowType; id: string };
  /** Where it was written in the discussion that it is about. */
  postId?: string;
  /** Who did it; he is not told of it. */
  actor?: string | null;
  /** In which it is news too, beside the country of the thing. */
  countries?: readonly string[];
}

/**
 * Enters one line for what happened, whoever follows it: the thing, what it hangs on, and the owners, countries and
 * themes of both. Nothing is entered about what cannot be seen by everybody.
 */
export async function addNews(tx: Transaction, news: News): Promise<void> {
  const { kind, at, about, postId = null, actor = null, countries = [] } = news;
  await tx.query(
    `with thing as (select * from subject s where s.type = $1 and s.id = $2 limit 1),
       above as (
         select d.* from thing,
           lateral (select * from discussable s where s.type = thing.of_type and s.id = thing.of_id limit 1) d),
       both_of_them as (select * from thing union all select * from above),
       line as (
         insert into news (id, kind, at, subject_type, subject_id, post_id, actor, sample)
         select $3, $4, date_trunc('milliseconds', $5::timestamptz), type, id, $6, $7, $8 from thing
         where $6::uuid is null or exists (select from post where id = $6)
         on conflict do nothing returning id, at)
     insert into news_target (type, target, at, news_id)
     select t.type, t.target, line.at, line.id
     from line, (
       select type, id::text as target from both_of_them
       union select of_type, of_id::text from both_of_them where of_id is not null
       union select 'organisation', owner_id::text from both_of_them where owner_id is not null
       union select 'country', country from both_of_them where country is not null
       union select 'country', unnest($9::text[])
       union select 'theme', unnest(themes) from both_of_them) t`,
    [about.type, about.id, randomUUID(), kind, at, postId, actor, tx.context.sample, countries],
  );
}
