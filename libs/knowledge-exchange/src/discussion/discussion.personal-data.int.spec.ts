import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inContext } from '@hansa/platform';
import { KnowledgePersonalData } from '../knowledge-personal-data.js';
import { KnowledgeSample } from '../sample/knowledge-sample.js';
import { anExchange, type Exchange } from '../testing/an-exchange.js';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await anExchange();
});
afterAll(() => exchange.close());

const MARKER = 'quixotically-unique';

/** Every table of the exchange in which the text stands somewhere. */
async function tablesWith(text: string): Promise<string[]> {
  const { database } = exchange;
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await database.query(`select from "${name}" t where t::text ilike '%' || $1 || '%' limit 1`, [text]);
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

/** Somebody who wrote, changed, answered, flagged, followed and moderated. */
async function aBusyPerson() {
  const [person, other] = [await exchange.person(`Name ${MARKER}`), await exchange.person('Other')];
  const { personId } = person;
  await exchange.may(personId, 'knowledge.moderate');
  const cluster = await exchange.cluster();
  const own = await exchange.ask(person, cluster, { title: `T ${MARKER}`, text: `1 ${MARKER}` });
  await exchange.changeDiscussion.execute(personId, own, 1, { text: `2 ${MARKER}` });
  const answerToOwn = await exchange.answer(other, own, 'An answer.');
  const question = await exchange.ask(other, cluster);
  const answer = await exchange.answer(person, question, `3 ${MARKER}`);
  await exchange.changePost.execute(personId, answer, 1, { text: `4 ${MARKER}` });
  await exchange.acceptAnswer.execute(other.personId, question, 1, { postId: answer });
  const flagged = await exchange.answer(other, question, 'Flagged.');
  await exchange.flagText.execute(personId, { text: { type: 'post', id: flagged }, reason: `5 ${MARKER}` });
  const text = { type: 'post', id: answerToOwn } as const;
  await exchange.decideOnText.execute(personId, { text, decision: 'hide', reason: 'Off topic.' });
  await exchange.followSubject.execute(personId, { type: 'cluster', target: cluster.id });
  await exchange.seeNews.execute(personId, { until: '2026-01-01T00:00:00.000Z' });
  await exchange.settle();
  return { personId, other, own, answerToOwn, question, answer };
}

const work = (personId: string, what: 'export' | 'erase') =>
  exchange.database.transaction((tx) => new KnowledgePersonalData()[what](tx, personId));

describe('what is held of a person who takes part in discussions', () => {
  it('can be taken out: every text with the earlier ones, flags, decisions and follows', async () => {
    const { personId, own, answer } = await aBusyPerson();
    const all = await work(personId, 'export');
    expect(all).toMatchObject({
      knownToTheExchangeAs: { name: `Name ${MARKER}` },
      discussions: [{ id: own, title: `T ${MARKER}`, text: `2 ${MARKER}`, earlierTexts: [{ text: `1 ${MARKER}` }] }],
      posts: [{ id: answer, text: `4 ${MARKER}`, earlierTexts: [{ text: `3 ${MARKER}` }] }],
      flags: [{ reason: `5 ${MARKER}` }],
      moderationDecisions: [{ decision: 'hide', reason: 'Off topic.' }],
      newsSeenUntil: new Date('2026-01-01T00:00:00.000Z'),
    });
    expect(all['follows']).toHaveLength(3);
    await work(personId, 'erase');
  });

  it('is erased: the places stay, and nothing that he wrote', async () => {
    const { personId, other, own, question, answer } = await aBusyPerson();
    const before = await tablesWith(MARKER);
    expect(before).toEqual(['discussion', 'earlier_text', 'flag', 'person', 'post', 'search_entry', 'search_word']);
    expect(await work(personId, 'erase')).toMatchObject({
      ...{ discussions: 1, posts: 1, names: 1, flags: 1, decisionsWithoutModerator: 1, follows: 3 },
    });
    expect(await tablesWith(MARKER)).toEqual([]);
    // What was published carries who caused it until it is pruned; who may do what is identity's to say.
    expect(await tablesWith(personId)).toEqual(['access_membership', 'outbox']);
    const page = { limit: 20 };
    expect(await exchange.discussions.discussion(own, null, [])).toMatchObject({ state: 'removed', author: null });
    expect(await exchange.discussions.discussion(question, null, [])).toMatchObject({ acceptedPostId: null });
    expect((await exchange.posts.posts(question, page, null)).items[0]).toMatchObject({
      ...{ id: answer, state: 'removed', text: null, author: null },
    });
    const { items } = await exchange.moderation.decisions({ ...page, discussionId: own });
    expect(items).toMatchObject([{ decision: 'hide', reason: 'Off topic.', by: null }]);
    expect((await exchange.news.news(other.personId, page, [])).items).toEqual([]);
  });
});

describe('sample discussions', () => {
  it('go with all that is in them, but for those in which somebody real has written', async () => {
    const [madeUp, real] = [await exchange.person(), await exchange.person()];
    const cluster = await exchange.cluster();
    const sample = <T>(made: () => Promise<T>) => inContext({ sample: true }, made);
    const [alone, joined] = [
      await sample(() => exchange.ask(madeUp, cluster)),
      await sample(() => exchange.ask(madeUp, cluster)),
    ];
    const [bare, replied] = [
      await sample(() => exchange.answer(madeUp, joined)),
      await sample(() => exchange.answer(madeUp, joined)),
    ];
    await sample(() => exchange.changePost.execute(madeUp.personId, bare, 1, { text: 'Sixteen.' }));
    const reply = await exchange.answer(real, joined, 'Really?', replied);
    await sample(async () => {
      const text = { type: 'discussion', id: alone } as const;
      const { personId } = await exchange.moderator();
      await exchange.decideOnText.execute(personId, { text, decision: 'hide', reason: 'x' });
    });
    const own = await exchange.ask(real, cluster);
    const removed = await exchange.database.transaction((tx) => new KnowledgeSample().remove(tx));
    expect(removed).toMatchObject({ discussions: 1, posts: 1 });
    const { items } = await exchange.discussions.discussions({ limit: 20, subjectId: cluster.id }, []);
    expect(items.map(({ id }) => id)).toEqual([own, joined]);
    const posts = (await exchange.posts.posts(joined, { limit: 20 }, null)).items;
    expect(posts.map(({ id }) => id)).toEqual([replied, reply]);
    const { items: decisions } = await exchange.moderation.decisions({ limit: 20, discussionId: alone });
    expect(decisions).toEqual([]);
  });
});
