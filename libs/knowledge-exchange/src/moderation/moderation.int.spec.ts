import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DecideOnTextInput, type ModeratedText, NotFound, type SubjectReference } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { TextIsHidden, TextIsRemoved } from '../discussion/discussion.errors.js';
import { anExchange, type Exchange } from '../testing/an-exchange.js';
import {
  NothingIsToBeSettled,
  OwnTextIsForOthersToModerate,
  OwnTextIsNotFlagged,
  TextIsFlagged,
} from './moderation.errors.js';

let exchange: Exchange;
let cluster: SubjectReference;
let [asker, writer, reader, moderator]: Caller[] = [];
beforeAll(async () => {
  exchange = await anExchange({ textsPerHour: '500' });
  cluster = await exchange.cluster();
  [asker, writer, reader] = [await exchange.person('Asker'), await exchange.person('Writer'), await exchange.person()];
  moderator = await exchange.moderator();
});
afterAll(() => exchange.close());

const PAGE = { limit: 20 };
const flag = ({ personId }: Caller, text: ModeratedText, reason = 'Names a person.') =>
  exchange.flagText.execute(personId, { text, reason });
const decide = (
  text: ModeratedText,
  decision: DecideOnTextInput['decision'],
  reason = 'It names a person.',
  caller = moderator!,
) => exchange.decideOnText.execute(caller.personId, { text, decision, reason });
const queue = async () => (await exchange.moderation.flagged({ limit: 100 }, ['en'])).items;
const flaggedOf = async (id: string) => (await queue()).find(({ text }) => text.id === id);
const log = async (discussionId: string) => (await exchange.moderation.decisions({ ...PAGE, discussionId })).items;

async function anAnswer(): Promise<{ discussionId: string; text: ModeratedText }> {
  const discussionId = await exchange.ask(asker!, cluster);
  return { discussionId, text: { type: 'post', id: await exchange.answer(writer!, discussionId, 'X is a fool.') } };
}
const seenBy = (id: string, caller: Caller | null) => exchange.posts.post(id, caller);

describe('a flag', () => {
  it('waits for the moderators, who see what is said against which text', async () => {
    const { text, discussionId } = await anAnswer();
    await flag(reader!, text);
    await flag(asker!, text, 'Rude.');
    expect(await flaggedOf(text.id)).toMatchObject({
      ...{ discussionId, body: 'X is a fool.', title: 'How many?', state: 'open', author: { name: 'Writer' } },
      flags: [{ reason: 'Names a person.' }, { reason: 'Rude.', by: { name: 'Asker' } }],
    });
    const waiting = (caller: Caller) =>
      exchange.textsToModerate.waitingFor({ personId: caller.personId, languages: [] });
    expect(await waiting(moderator!)).toMatchObject([{ kind: 'knowledge-exchange.moderate-texts', count: 1 }]);
    expect(await waiting(reader!)).toEqual([]);
  });

  it('is given once by a person, also when he gives it twice at once, and not to his own', async () => {
    const { text } = await anAnswer();
    const outcomes = await Promise.allSettled([flag(reader!, text), flag(reader!, text)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(flag(reader!, text)).rejects.toThrow(TextIsFlagged);
    await expect(flag(writer!, text)).rejects.toThrow(OwnTextIsNotFlagged);
  });

  it('is settled by a decision, or when the author removes the text', async () => {
    const [first, second] = [await anAnswer(), await anAnswer()];
    await flag(reader!, first.text);
    await flag(reader!, second.text);
    await decide(first.text, 'dismiss');
    await exchange.removePost.execute(writer!.personId, second.text.id, 1);
    expect(await flaggedOf(first.text.id)).toBeUndefined();
    expect(await flaggedOf(second.text.id)).toBeUndefined();
    expect(await seenBy(first.text.id, null)).toMatchObject({ state: 'open', text: 'X is a fool.' });
    await expect(decide(first.text, 'dismiss')).rejects.toThrow(NothingIsToBeSettled);
    await expect(flag(reader!, first.text)).rejects.toThrow(TextIsFlagged);
    await expect(flag(asker!, second.text)).rejects.toThrow(TextIsRemoved);
  });
});

describe('what a moderator hides', () => {
  it('shows the reason in its place, and its text to its author and to moderators alone', async () => {
    const { text, discussionId } = await anAnswer();
    await decide(text, 'hide');
    const hidden = { reason: 'It names a person.' };
    expect(await seenBy(text.id, null)).toMatchObject({ state: 'hidden', text: null, hidden });
    expect(await seenBy(text.id, reader!)).toMatchObject({ text: null });
    expect(await seenBy(text.id, writer!)).toMatchObject({ state: 'hidden', text: 'X is a fool.', hidden });
    expect(await seenBy(text.id, moderator!)).toMatchObject({ text: 'X is a fool.' });
    await expect(exchange.posts.textsOfPost(text.id, reader!)).rejects.toThrow(NotFound);
    expect(await exchange.posts.textsOfPost(text.id, writer!)).toHaveLength(1);
    expect(await exchange.discussions.discussion(discussionId, null, [])).toMatchObject({ answers: 0 });
    await expect(flag(reader!, text)).rejects.toThrow(NotFound);
    await decide(text, 'restore', 'It does not.');
    expect(await seenBy(text.id, null)).toMatchObject({ state: 'open', text: 'X is a fool.', hidden: null });
  });

  it('takes a whole discussion out of sight with all that is in it', async () => {
    const { discussionId, text } = await anAnswer();
    await decide({ type: 'discussion', id: discussionId }, 'hide');
    const { items } = await exchange.discussions.discussions({ limit: 100, subjectId: cluster.id }, ['en']);
    expect(items.find(({ id }) => id === discussionId)).toBeUndefined();
    const read = (caller: Caller | null) => exchange.discussions.discussion(discussionId, caller, []);
    expect(await read(reader!)).toMatchObject({ state: 'hidden', title: null, text: null, hidden: {} });
    expect(await read(asker!)).toMatchObject({ title: 'How many?' });
    await expect(exchange.posts.posts(discussionId, PAGE, reader!)).rejects.toThrow(NotFound);
    expect((await exchange.posts.posts(discussionId, PAGE, moderator!)).items).toHaveLength(1);
    await expect(seenBy(text.id, reader!)).rejects.toThrow(NotFound);
    expect(await seenBy(text.id, writer!)).toMatchObject({ text: 'X is a fool.' });
    await expect(exchange.answer(reader!, discussionId)).rejects.toThrow(TextIsHidden);
    const mine = await exchange.discussions.mine(writer!.personId, { limit: 100 }, ['en']);
    expect(mine.items.find(({ id }) => id === discussionId)).toMatchObject({ state: 'hidden', title: null });
  });

  it('is hidden once when two moderators hide it at once', async () => {
    const { text, discussionId } = await anAnswer();
    const another = await exchange.moderator();
    const outcomes = await Promise.allSettled([decide(text, 'hide'), decide(text, 'hide', 'Rude.', another)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await log(discussionId)).toHaveLength(1);
  });

  it('is nothing of his own', async () => {
    const discussionId = await exchange.ask(moderator!, cluster);
    await expect(decide({ type: 'discussion', id: discussionId }, 'hide')).rejects.toThrow(
      OwnTextIsForOthersToModerate,
    );
  });
});

describe('the decisions of moderators', () => {
  it('are all kept, with who took them and why', async () => {
    const { text, discussionId } = await anAnswer();
    await decide(text, 'hide');
    await decide(text, 'restore', 'It does not.');
    expect(await log(discussionId)).toMatchObject([
      { text, decision: 'restore', reason: 'It does not.', by: { name: 'A moderator' } },
      { text, decision: 'hide', reason: 'It names a person.' },
    ]);
  });

  it('cannot be changed or taken out, by nobody', async () => {
    const { database } = exchange;
    await expect(database.query(`update moderation_decision set reason = 'x'`)).rejects.toThrow('never changed');
    await expect(database.query('delete from moderation_decision')).rejects.toThrow('never taken out');
  });
});
