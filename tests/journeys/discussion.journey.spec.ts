import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from './platform.js';
import { arrive, type Cast, gather } from './story/cast.js';
import { crossBorderModule, startPiloting } from './story/module.js';
import type { Visitor } from './visitor.js';

const KX = '/knowledge-exchange';

let platform: Platform;
let cast: Cast;
let reader: Visitor;
let moduleId: string;
let question: string;

beforeAll(async () => {
  platform = await startPlatform();
  cast = await gather(platform);
  reader = await arrive(platform, { email: 'reader@people.example', name: 'Reine Läsare', language: 'sv' });
  const { administrator, id } = cast.regx;
  const input = crossBorderModule(id, 'ADV-1');
  ({ id: moduleId } = await administrator.must(201, administrator.post('/training/modules', input)));
  await platform.settled();
});
afterAll(() => platform?.close());

const waiting = async (visitor: Visitor): Promise<string[]> =>
  (await visitor.must(200, visitor.get(`${KX}/waiting`))).items.map(({ kind }: { kind: string }) => kind);
const news = async (visitor: Visitor): Promise<string[]> =>
  (await visitor.must(200, visitor.get(`${KX}/news`))).items.map(({ kind }: { kind: string }) => kind);

describe('a question about a module of training', () => {
  it('cannot be asked as long as the module is a draft', async () => {
    expect((await reader.post(`${KX}/discussions`, asking(moduleId))).body.code).toBe('subject-is-unknown');
    await startPiloting(cast.regx.administrator, { moduleId, number: 1, id: '' });
    await platform.settled();
  });

  it('is asked by somebody who is signed in, and read by everybody', async () => {
    await cast.trainer.must(204, cast.trainer.put(`${KX}/follows/organisation/${cast.regx.id}`, undefined));
    ({ id: question } = await reader.must(201, reader.post(`${KX}/discussions`, asking(moduleId))));
    await platform.settled();
    const read = await platform.stranger.must(200, platform.stranger.get(`${KX}/discussions/${question}`));
    expect(read).toMatchObject({ author: { name: 'Reine Läsare' }, subject: { type: 'module', id: moduleId } });
    expect((await platform.stranger.post(`${KX}/discussions`, asking(moduleId))).status).toBe(401);
  });

  it('waits for those who speak for the owner, and is news to who follows it', async () => {
    expect(await waiting(cast.regx.administrator)).toContain('knowledge-exchange.answer-question');
    expect(await waiting(cast.trainer)).toEqual(['knowledge-exchange.read-news']);
    expect(await news(cast.trainer)).toEqual(['discussion-started']);
  });

  it('is answered; the answer waits for the asker, who accepts it', async () => {
    const { administrator } = cast.regx;
    const posts = `${KX}/discussions/${question}/posts`;
    const { id: postId } = await administrator.must(
      201,
      administrator.post(posts, { language: 'en', text: 'Two days.' }),
    );
    await platform.settled();
    expect(await waiting(administrator)).not.toContain('knowledge-exchange.answer-question');
    expect(await waiting(reader)).toEqual(['knowledge-exchange.read-answers']);
    const { etag } = await reader.get(`${KX}/discussions/${question}`);
    const accept = (headers: Record<string, string>) =>
      reader.put(`${KX}/discussions/${question}/accepted-answer`, { postId }, headers);
    expect((await accept({})).status).toBe(428);
    const old = await accept({ 'if-match': '"999"' });
    expect([old.status, old.body.current.id]).toEqual([412, question]);
    expect(await reader.must(200, accept({ 'if-match': etag }))).toMatchObject({ acceptedPostId: postId });
    await platform.settled();
    expect(await news(administrator)).toEqual(['answer-accepted']);
  });

  it('is flagged by who minds it, and hidden by the operator, who says why', async () => {
    const text = { type: 'discussion', id: question };
    const flags = `${KX}/moderation/flags`;
    await cast.trainer.must(204, cast.trainer.post(flags, { text, reason: 'Not about the module.' }));
    expect((await cast.trainer.get(flags)).status).toBe(403);
    expect(await waiting(cast.operator)).toContain('knowledge-exchange.moderate-texts');
    const decision = { text, decision: 'hide', reason: 'It is about something else.' };
    await cast.operator.must(201, cast.operator.post(`${KX}/moderation/decisions`, decision));
    const read = await platform.stranger.must(200, platform.stranger.get(`${KX}/discussions/${question}`));
    expect(read).toMatchObject({ title: null, text: null, hidden: { reason: 'It is about something else.' } });
    expect(await news(cast.trainer)).toEqual([]);
  });
});

function asking(id: string) {
  const subject = { type: 'module', id };
  return { subject, kind: 'question', language: 'en', title: 'How long?', text: 'How long does it take?' };
}
