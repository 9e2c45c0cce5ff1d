import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangedMeanwhile, NotFound, type PageQuery, type SubjectReference } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { anExchange, type Exchange } from '../testing/an-exchange.js';
import {
  NothingToAccept,
  OnlyItsAuthorMayDoThis,
  SubjectIsUnknown,
  TextIsRemoved,
  WriterIsUnknown,
} from './discussion.errors.js';

let exchange: Exchange;
let [asker, expert]: Caller[] = [];
let cluster: SubjectReference;

beforeAll(async () => {
  exchange = await anExchange({ textsPerHour: '500' });
  [asker, expert] = [await exchange.person('Asker'), await exchange.person('Expert')];
  cluster = await exchange.cluster();
});
afterAll(() => exchange.close());

const PAGE: PageQuery = { limit: 20 };
const read = (id: string, caller: Caller | null = null) => exchange.discussions.discussion(id, caller, ['en']);
const posts = async (id: string, caller: Caller | null = null, page = PAGE) =>
  (await exchange.posts.posts(id, page, caller)).items;
const list = async (query = {}) => (await exchange.discussions.discussions({ ...PAGE, ...query }, ['en'])).items;
const accept = (caller: Caller, id: string, version: number, postId: string | null) =>
  exchange.acceptAnswer.execute(caller.personId, id, version, { postId });

describe('a discussion', () => {
  it('is about something that everybody can see, and read by everybody', async () => {
    const id = await exchange.ask(asker!, cluster);
    expect(await read(id)).toMatchObject({
      ...{ kind: 'question', state: 'open', title: 'How many?', text: 'How many members?', answers: 0, version: 1 },
      subject: { ...cluster, title: { text: 'A cluster' } },
      author: { id: asker!.personId, name: 'Asker' },
    });
    await expect(exchange.ask(asker!, { type: 'module', id: cluster.id })).rejects.toThrow(SubjectIsUnknown);
  });

  it('is told to others by what it is and is about, and by nothing that was written', async () => {
    const id = await exchange.ask(asker!, cluster, { title: 'Confidential words' });
    const events = (await exchange.published()).filter(({ key }) => key === id);
    expect(events.map(({ type }) => type)).toEqual(['knowledge-exchange.discussion-started.v1']);
    expect(JSON.stringify(events)).not.toContain('Confidential');
    expect(JSON.stringify(events)).not.toContain(asker!.personId);
  });

  it('is begun by somebody who is known by name', async () => {
    const nobody = { ...asker!, personId: randomUUID() };
    await expect(exchange.ask(nobody, cluster)).rejects.toThrow(WriterIsUnknown);
  });

  it('can be about a resource, an organisation, a practice and a transfer, once they are public', async () => {
    const { database } = exchange;
    const [owner, resource] = [randomUUID(), randomUUID()];
    const name = JSON.stringify({ original: 'en', version: 1, texts: { en: { text: 'X', origin: 'human' } } });
    await database.query(`insert into organisation (id, name, country) values ($1, $2, 'SE')`, [owner, name]);
    await database.query(
      `insert into resource (id, version, owner_id, kind, state, title, description, languages, licence, links, themes,
         created_at, changed_at, sample)
       values ($1, 1, $2, 'document', 'draft', $3, $3, '{en}', 'CC-BY-4.0', '[]', '{}', hansa_now(), hansa_now(), false)`,
      [resource, owner, name],
    );
    await exchange.ask(asker!, { type: 'organisation', id: owner });
    await expect(exchange.ask(asker!, { type: 'resource', id: resource })).rejects.toThrow(SubjectIsUnknown);
    await database.query(`update resource set state = 'published', published_at = hansa_now() where id = $1`, [
      resource,
    ]);
    const id = await exchange.ask(asker!, { type: 'resource', id: resource });
    expect(await list({ subjectId: resource })).toMatchObject([{ id, subject: { title: { text: 'X' } } }]);
  });

  it('goes out of sight with what it is about, and comes back with it', async () => {
    const subject = await exchange.cluster();
    const id = await exchange.ask(asker!, subject);
    await exchange.clusterIs(subject.id, null);
    await expect(read(id)).rejects.toThrow(NotFound);
    await expect(exchange.posts.posts(id, PAGE, expert!)).rejects.toThrow(NotFound);
    await expect(exchange.answer(expert!, id)).rejects.toThrow(NotFound);
    expect(await list({ subjectId: subject.id })).toEqual([]);
    expect(await read(id, asker!)).toMatchObject({ title: 'How many?', subject: { title: null } });
    await exchange.clusterIs(subject.id, {});
    expect(await read(id)).toMatchObject({ title: 'How many?' });
  });

  it('keeps what is written as it is written', async () => {
    const text = '<script>alert(1)</script> [a](javascript:x) **bold**';
    const id = await exchange.ask(asker!, cluster, { text });
    expect((await read(id)).text).toBe(text);
  });
});

describe('answers', () => {
  it('stand in the order in which they came, each with its replies', async () => {
    const id = await exchange.ask(asker!, cluster);
    const first = await exchange.answer(expert!, id, 'First.');
    const second = await exchange.answer(expert!, id, 'Second.');
    const reply = await exchange.answer(asker!, id, 'To the first.', first);
    expect((await posts(id)).map((post) => [post.id, post.number, post.parentId])).toEqual([
      [first, 1, null],
      [reply, 3, first],
      [second, 2, null],
    ]);
    expect(await read(id)).toMatchObject({ answers: 2, version: 1 });
    const pages = [await exchange.posts.posts(id, { limit: 2 }, null)];
    pages.push(await exchange.posts.posts(id, { limit: 2, cursor: pages[0]!.nextCursor! }, null));
    expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([first, reply, second]);
    expect(pages[1]!.nextCursor).toBeNull();
  });

  it('written at once have each a place of their own', async () => {
    const id = await exchange.ask(asker!, cluster);
    await Promise.all(Array.from({ length: 8 }, async () => exchange.answer(await exchange.person(), id)));
    expect((await posts(id)).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('bring a discussion to the top', async () => {
    const subject = await exchange.cluster();
    const [older, newer] = [await exchange.ask(asker!, subject), await exchange.ask(asker!, subject)];
    await exchange.answer(expert!, older);
    expect((await list({ subjectId: subject.id })).map(({ id }) => id)).toEqual([older, newer]);
    const page = await exchange.discussions.discussions({ limit: 1, subjectId: subject.id }, ['en']);
    const next = { limit: 1, subjectId: subject.id, cursor: page.nextCursor! };
    expect((await exchange.discussions.discussions(next, ['en'])).items.map(({ id }) => id)).toEqual([newer]);
  });

  it('are missed where there are none, and looked for where none was accepted', async () => {
    const subject = await exchange.cluster();
    const [bare, answered, done] = [
      await exchange.ask(asker!, subject),
      await exchange.ask(asker!, subject),
      await exchange.ask(asker!, subject),
    ];
    await exchange.ask(asker!, subject, { kind: 'discussion' });
    await exchange.answer(expert!, answered);
    await accept(asker!, done, 1, await exchange.answer(expert!, done));
    const those = async (answers: string) =>
      (await list({ subjectId: subject.id, answers })).map(({ id }) => id).sort();
    expect(await those('none')).toEqual([bare]);
    expect(await those('not-accepted')).toEqual([bare, answered].sort());
    expect(await those('accepted')).toEqual([done]);
    expect(await list({ subjectId: subject.id, kind: 'discussion' })).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('is accepted once when two are accepted at once', async () => {
    const id = await exchange.ask(asker!, cluster);
    const answers = [await exchange.answer(expert!, id), await exchange.answer(expert!, id)];
    const outcomes = await Promise.allSettled(answers.map((answer) => accept(asker!, id, 1, answer)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(ChangedMeanwhile);
    const { acceptedPostId, version } = await read(id);
    expect((await posts(id)).filter(({ accepted }) => accepted).map((post) => post.id)).toEqual([acceptedPostId]);
    const other = answers.find((answer) => answer !== acceptedPostId)!;
    await accept(asker!, id, version, other);
    expect((await read(id)).acceptedPostId).toBe(other);
    const told = (await exchange.published('knowledge-exchange.answer-accepted.v1')).filter(({ key }) => key === id);
    expect(told.map(({ data }) => (data as { postId: string }).postId)).toEqual([acceptedPostId, other]);
  });

  it('of another question is not accepted', async () => {
    const [id, another] = [await exchange.ask(asker!, cluster), await exchange.ask(asker!, cluster)];
    const answer = await exchange.answer(expert!, another);
    await expect(accept(asker!, id, 1, answer)).rejects.toThrow(NothingToAccept);
    await expect(accept(expert!, another, 1, answer)).rejects.toThrow(OnlyItsAuthorMayDoThis);
  });

  it('that is accepted and then removed is accepted no more; its place and the replies stay', async () => {
    const id = await exchange.ask(asker!, cluster);
    const answer = await exchange.answer(expert!, id, 'Nonsense.');
    await exchange.answer(asker!, id, 'Really?', answer);
    await accept(asker!, id, 1, answer);
    await exchange.changePost.execute(expert!.personId, answer, 1, { text: 'Still nonsense.' });
    await exchange.removePost.execute(expert!.personId, answer, 2);
    expect(await read(id)).toMatchObject({ acceptedPostId: null, answers: 0 });
    expect(await posts(id)).toMatchObject([
      { id: answer, state: 'removed', text: null, earlierTexts: 0, author: { name: 'Expert' } },
      { text: 'Really?' },
    ]);
    await expect(exchange.posts.textsOfPost(answer, expert!)).rejects.toThrow(NotFound);
    await expect(exchange.answer(asker!, id, 'Hello?', answer)).rejects.toThrow(TextIsRemoved);
    expect(await exchange.database.query(`select from earlier_text where of_id = $1`, [answer])).toEqual([]);
  });
});

describe('a text that is changed', () => {
  it('can be read as it was, by everybody', async () => {
    const id = await exchange.ask(asker!, cluster);
    await exchange.changeDiscussion.execute(asker!.personId, id, 1, { title: 'How many members?' });
    await exchange.changeDiscussion.execute(asker!.personId, id, 2, { language: 'sv', text: 'Hur många?' });
    expect(await read(id)).toMatchObject({ language: 'sv', text: 'Hur många?', earlierTexts: 2, version: 3 });
    expect(await exchange.posts.textsOfDiscussion(id, null)).toMatchObject([
      { number: 3, language: 'sv', title: 'How many members?', text: 'Hur många?' },
      { number: 2, language: 'en', title: 'How many members?', text: 'How many members?' },
      { number: 1, language: 'en', title: 'How many?', text: 'How many members?' },
    ]);
  });

  it('is not changed by who has seen an older one, nor by somebody else', async () => {
    const id = await exchange.ask(asker!, cluster);
    const change = (caller: Caller, version: number, text: string) =>
      exchange.changeDiscussion.execute(caller.personId, id, version, { text });
    const outcomes = await Promise.allSettled([change(asker!, 1, 'One.'), change(asker!, 1, 'Two.')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(change(expert!, 2, 'Three.')).rejects.toThrow(OnlyItsAuthorMayDoThis);
    expect(await exchange.posts.textsOfDiscussion(id, null)).toHaveLength(2);
  });
});

describe('a discussion that is removed', () => {
  it('is listed no more; what others answered can be read', async () => {
    const subject = await exchange.cluster();
    const id = await exchange.ask(asker!, subject);
    await exchange.answer(expert!, id);
    await exchange.removeDiscussion.execute(asker!.personId, id, 1);
    expect(await list({ subjectId: subject.id })).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'removed', title: null, text: null, author: { name: 'Asker' } });
    expect(await posts(id)).toMatchObject([{ text: 'Fifteen.' }]);
    await expect(exchange.answer(expert!, id)).rejects.toThrow(TextIsRemoved);
  });
});

describe("a person's own", () => {
  it('are the discussions that he began or wrote in', async () => {
    const [someone, another] = [await exchange.person(), await exchange.person()];
    const begun = await exchange.ask(someone, cluster);
    const joined = await exchange.ask(another, cluster);
    await exchange.answer(someone, joined);
    await exchange.ask(another, cluster);
    const mine = await exchange.discussions.mine(someone.personId, PAGE, ['en']);
    expect(mine.items.map(({ id }) => id)).toEqual([joined, begun]);
  });
});
