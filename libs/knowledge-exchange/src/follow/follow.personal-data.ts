import type { Transaction } from '@hansa/platform';
import { forgetPerson } from '../person/forget-person.js';

/** What a person follows, and up to when he has seen what happened to it. */
export async function exportFollows(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
  const follows = await tx.query(
    'select type, target, since from follow where person_id = $1 order by since, type, target',
    [personId],
  );
  const [seen] = await tx.query<{ until: Date }>('select until from news_seen where person_id = $1', [personId]);
  const ownNews = await tx.query(
    `select kind, at, subject_type as "subjectType", subject_id as "subjectId" from news where actor = $1 order by at`,
    [personId],
  );
  return { follows, ownNews, newsSeenUntil: seen?.until ?? null };
}

/** What happened is still news, without whose doing it was. */
export async function eraseFollows(tx: Transaction, personId: string): Promise<Record<string, number>> {
  const follows = await tx.query('delete from follow where person_id = $1 returning 1', [personId]);
  await tx.query('delete from news_seen where person_id = $1', [personId]);
  return { follows: follows.length, newsWithoutActor: await forgetPerson(tx, 'news', 'actor', personId) };
}
