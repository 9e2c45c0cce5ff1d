import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ClusterState,
  type DataOf,
  type FollowType,
  InvalidInput,
  NotFound,
  type SubjectReference,
} from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { anExchange, type Exchange } from '../testing/an-exchange.js';
import { localised } from '../testing/localised.js';
import { FollowsTooMuch } from './follow.errors.js';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await anExchange({ textsPerHour: '500' });
});
afterAll(() => exchange.close());

const follow = ({ personId }: Caller, type: FollowType, target: string) =>
  exchange.followSubject.execute(personId, { type, target });
const unfollow = ({ personId }: Caller, type: FollowType, target: string) =>
  exchange.unfollowSubject.execute(personId, { type, target });
const page = ({ personId }: Caller, query: { limit?: number; cursor?: string } = {}) =>
  exchange.news.news(personId, { limit: 20, ...query }, ['en']);
const news = async (caller: Caller) => (await page(caller)).items.map(({ kind }) => kind);
const waiting = ({ personId }: Caller) => exchange.newsToRead.waitingFor({ personId, languages: ['en'] });
const see = ({ personId }: Caller, until: string) => exchange.seeNews.execute(personId, { until });
const now = async () =>
  (await exchange.database.query<{ now: Date }>('select hansa_now() as now'))[0]!.now.toISOString();

async function asked(about: SubjectReference, asker?: Caller): Promise<string> {
  const id = await exchange.ask(asker ?? (await exchange.person('Asker')), about);
  await exchange.settle();
  return id;
}

async function answered(discussionId: string, by?: Caller): Promise<string> {
  const id = await exchange.answer(by ?? (await exchange.person('Expert')), discussionId);
  await exchange.settle();
  return id;
}

describe('what one follows', () => {
  it('is what everybody can see, a theme or a country, once, until it is followed no more', async () => {
    const [reader, cluster] = [await exchange.person(), await exchange.cluster({ name: localised('Nordic wood') })];
    await follow(reader, 'cluster', cluster.id);
    await follow(reader, 'theme', 'smart-specialisation');
    await follow(reader, 'country', 'LV');
    await follow(reader, 'cluster', cluster.id);
    const { items } = await exchange.follows.follows(reader.personId, { limit: 20 }, ['en']);
    expect(items.map(({ type, title }) => [type, title?.text])).toEqual([
      ['country', undefined],
      ['theme', undefined],
      ['cluster', 'Nordic wood'],
    ]);
    await unfollow(reader, 'theme', 'smart-specialisation');
    await expect(unfollow(reader, 'theme', 'never-followed')).rejects.toThrow(NotFound);
    const left = await exchange.follows.follows(reader.personId, { limit: 20, type: 'theme' }, ['en']);
    expect(left.items).toEqual([]);
  });

  it('is nothing that is not there', async () => {
    const reader = await exchange.person();
    await expect(follow(reader, 'cluster', randomUUID())).rejects.toThrow(NotFound);
    await expect(follow(reader, 'cluster', 'LV')).rejects.toThrow(InvalidInput);
    await expect(follow(reader, 'country', 'US')).rejects.toThrow(InvalidInput);
    await expect(follow(reader, 'theme', 'No Slug')).rejects.toThrow(InvalidInput);
  });

  it('is no more than five hundred things, also when many are followed at once', async () => {
    const reader = await exchange.person();
    await exchange.database.query(
      `insert into follow select $1, 'theme', 'theme-' || n, hansa_now(), false from generate_series(1, 498) n`,
      [reader.personId],
    );
    const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd'].map((theme) => follow(reader, 'theme', theme)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    await expect(follow(reader, 'theme', 'e')).rejects.toThrow(FollowsTooMuch);
    await follow(reader, 'theme', 'theme-1');
  });
});

describe('news', () => {
  it('reach who follows the thing, its owner, its country or its theme, each once', async () => {
    const [ownerId, theme] = [randomUUID(), 'cold-chains'];
    await exchange.database.query(`insert into organisation (id, name, country) values ($1, $2, 'EE')`, [
      ownerId,
      JSON.stringify(localised('Owner')),
    ]);
    const cluster = await exchange.cluster({ ownerId, country: 'EE', themes: [theme] });
    const follows: [FollowType, string][] = [
      ['cluster', cluster.id],
      ['organisation', ownerId],
      ['country', 'EE'],
      ['theme', theme],
    ];
    const readers: Caller[] = [];
    for (const one of follows) {
      const reader = await exchange.person();
      await follow(reader, ...one);
      readers.push(reader);
    }
    const eager = await exchange.person();
    for (const one of follows) await follow(eager, ...one);
    const id = await asked(cluster);
    for (const reader of readers) expect(await news(reader)).toEqual(['discussion-started']);
    const { items } = await page(eager);
    expect(items).toMatchObject([
      { subject: { type: 'discussion', id, title: { text: 'How many?' } }, by: { name: 'Asker' }, seen: false },
    ]);
    expect(items[0]!.because.map(({ type }) => type)).toEqual(['cluster', 'country', 'organisation', 'theme']);
    expect(await news(await exchange.person())).toEqual([]);
  });

  it('of a discussion reach its author and all who wrote in it, but nobody about himself', async () => {
    const [asker, expert] = [await exchange.person(), await exchange.person()];
    const id = await asked(await exchange.cluster(), asker);
    const answer = await answered(id, expert);
    await exchange.as(asker.personId, () => exchange.acceptAnswer.execute(asker.personId, id, 1, { postId: answer }));
    await exchange.settle();
    expect(await news(asker)).toEqual(['answer-posted']);
    expect(await news(expert)).toEqual(['answer-accepted']);
  });

  it('are only what happened since one follows', async () => {
    const [reader, cluster] = [await exchange.person(), await exchange.cluster()];
    await asked(cluster);
    await follow(reader, 'cluster', cluster.id);
    expect(await news(reader)).toEqual([]);
    const id = await asked(cluster);
    await unfollow(reader, 'cluster', cluster.id);
    expect(await news(reader)).toEqual([]);
    await answered(id);
  });

  it('are told once when an event comes twice', async () => {
    const [reader, cluster] = [await exchange.person(), await exchange.cluster()];
    await follow(reader, 'cluster', cluster.id);
    await exchange.ask(await exchange.person(), cluster);
    await exchange.settle();
    await exchange.database.query('update outbox set published_at = null');
    await exchange.settle();
    expect(await news(reader)).toEqual(['discussion-started']);
  });

  it('leave out what was hidden, removed or can be seen no more', async () => {
    const [reader, cluster] = [await exchange.person(), await exchange.cluster()];
    await follow(reader, 'cluster', cluster.id);
    const expert = await exchange.person();
    const id = await asked(cluster);
    const [first, second] = [await answered(id, expert), await answered(id, expert)];
    expect(await news(reader)).toEqual(['answer-posted', 'answer-posted', 'discussion-started']);
    await exchange.removePost.execute(expert.personId, first, 1);
    const { personId } = await exchange.moderator();
    await exchange.decideOnText.execute(personId, {
      text: { type: 'post', id: second },
      decision: 'hide',
      reason: 'x',
    });
    expect(await news(reader)).toEqual(['discussion-started']);
    await exchange.clusterIs(cluster.id, null);
    expect(await news(reader)).toEqual([]);
  });

  it('are paged without gaps or repeats', async () => {
    const [reader, cluster] = [await exchange.person(), await exchange.cluster()];
    await follow(reader, 'cluster', cluster.id);
    await follow(reader, 'country', 'LV');
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.unshift(await asked(cluster));
    const found: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const { items, nextCursor } = await page(reader, { limit: 2, ...(cursor && { cursor }) });
      found.push(...items.map(({ subject }) => subject.id));
      cursor = nextCursor;
    }
    expect(found).toEqual(ids);
  });

  it('wait in one item that counts them, until they have been seen', async () => {
    const [reader, cluster] = [await exchange.person(), await exchange.cluster()];
    await follow(reader, 'cluster', cluster.id);
    expect(await waiting(reader)).toEqual([]);
    await asked(cluster);
    await asked(cluster);
    expect(await waiting(reader)).toMatchObject([{ kind: 'knowledge-exchange.read-news', count: 2 }]);
    const [newest] = (await page(reader)).items;
    await see(reader, newest!.at);
    await see(reader, '2020-01-01T00:00:00.000Z');
    expect(await waiting(reader)).toEqual([]);
    expect(await page(reader)).toMatchObject({ seenUntil: newest!.at, items: [{ seen: true }, { seen: true }] });
    await see(reader, '2999-01-01T00:00:00.000Z');
    await exchange.shiftClock('1 second');
    await asked(cluster);
    expect(await waiting(reader)).toMatchObject([{ count: 1 }]);
  });

  it('are forgotten after some time', async () => {
    const [reader, cluster] = [await exchange.person(), await exchange.cluster()];
    await follow(reader, 'cluster', cluster.id);
    await asked(cluster);
    await exchange.forgetNews.forgetNews();
    expect(await news(reader)).toHaveLength(1);
    await exchange.shiftClock('181 days');
    expect(await exchange.forgetNews.forgetNews()).toBeGreaterThan(0);
    expect(await news(reader)).toEqual([]);
  });
});

describe('answers', () => {
  const waits = ({ personId }: Caller) => exchange.answersToRead.waitingFor({ personId, languages: [] });

  it('to oneself wait by their discussion, and not among the other news', async () => {
    const asker = await exchange.person();
    const id = await asked(await exchange.cluster(), asker);
    await answered(id);
    await answered(id, asker);
    await answered(id);
    expect(await waits(asker)).toMatchObject([
      { subject: { type: 'discussion', id }, count: 2, label: { text: 'How many?' } },
    ]);
    expect(await waiting(asker)).toEqual([]);
    await see(asker, await now());
    expect(await waits(asker)).toEqual([]);
  });

  it('that nobody gave wait for those who speak for what was asked about', async () => {
    const ownerId = randomUUID();
    const editor = await exchange.person();
    await exchange.may(editor.personId, 'organisation.edit', ownerId);
    const wait = async (organisationId = ownerId) =>
      (await exchange.questionsToAnswer.waitingFor({ personId: editor.personId, organisationId, languages: [] })).map(
        ({ subject }) => subject.id,
      );
    const id = await asked(await exchange.cluster({ ownerId }));
    await asked(await exchange.cluster());
    expect(await wait()).toEqual([id]);
    expect(await wait(randomUUID())).toEqual([]);
    await answered(id);
    expect(await wait()).toEqual([]);
  });
});

describe('what the registry says of a cluster', () => {
  it('is news when it is published and when it changes, and not when it is only told again', async () => {
    const [reader, id] = [await exchange.person(), randomUUID()];
    await follow(reader, 'country', 'PL');
    const told: Partial<DataOf<typeof ClusterState>> = {
      ownerId: randomUUID(),
      country: 'PL',
      publishedAt: await now(),
    };
    await exchange.clusterIs(id, told);
    await exchange.clusterIs(id, told);
    expect(await news(reader)).toEqual(['cluster-published']);
    await exchange.clusterIs(id, { ...told, name: localised('Renamed') });
    expect(await news(reader)).toEqual(['cluster-changed', 'cluster-published']);
  });

  it('is published once more when it has emerged', async () => {
    const [reader, id] = [await exchange.person(), randomUUID()];
    await follow(reader, 'theme', 'timber-towns');
    const told = { publishedAt: await now(), themes: ['timber-towns'] };
    await exchange.clusterIs(id, { ...told, status: 'emerging' });
    await exchange.clusterIs(id, { ...told, status: 'published' });
    expect(await news(reader)).toEqual(['cluster-published', 'cluster-published']);
  });
});
