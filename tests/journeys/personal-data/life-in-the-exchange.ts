import type { Visitor } from '../visitor.js';
import { mark } from './marks.js';
import type { Life } from './life.js';

const KX = '/knowledge-exchange';
const text = (words: string) => ({ original: 'en', texts: { en: words } });

/** She adds to the pool, tells of a practice, judges another, and talks with others. */
export async function livesInTheExchange(life: Life): Promise<void> {
  await addsAResource(life);
  await tellsOfPractices(life);
  await talks(life);
}

async function addsAResource({ platform, her, hers }: Life): Promise<void> {
  const resource = {
    ...{ ownerId: hers.organisationId, kind: 'document', title: text('Amber report'), description: text('A report.') },
    ...{ languages: ['en'], licence: 'CC-BY-4.0' },
  };
  const { id } = await her.must(201, her.post(`${KX}/resources`, resource));
  const added = await fetch(`${platform.url}/api/v1${KX}/resources/${id}/files?name=${mark('file')}.txt`, {
    method: 'POST',
    headers: { authorization: `Bearer ${her.token}`, 'content-type': 'application/octet-stream' },
    body: `${mark('content')} was written in the report.\n`,
  });
  if (added.status !== 201) throw new Error(await added.text());
  await act(her, `${KX}/resources/${id}`, 'publish');
}

async function tellsOfPractices({ her, hers, theirs }: Life): Promise<void> {
  const tell = async (by: Visitor, ownerId: string): Promise<string> => {
    const { id } = await by.must(201, by.post(`${KX}/practices`, { ...PRACTICE, ownerId }));
    await act(by, `${KX}/practices/${id}`, 'submit');
    return `${KX}/practices/${id}`;
  };
  const own = await tell(her, hers.organisationId);
  const returned = { remarks: [{ field: 'title', remark: text(mark('remark')) }], note: text(mark('returning')) };
  await act(her, own, 'return', returned);
  await act(her, own, 'submit');
  await act(her, own, 'publish');
  const foreign = await tell(theirs.manager, theirs.organisationId);
  await act(theirs.manager, foreign, 'publish');
  await act(her, foreign, 'validation', { decision: 'returned', note: text(mark('expertise')) });
  const place = { country: 'LV', region: 'LV00A' };
  const transfer = { practiceId: foreign.split('/').at(-1), organisationId: hers.organisationId, place };
  await her.must(201, her.post(`${KX}/transfers`, { ...transfer, plan: text('We try this here.') }));
}

async function talks({ platform, her, other, operator, theirs }: Life): Promise<void> {
  const subject = { type: 'cluster', id: theirs.id };
  await her.must(204, her.put(`${KX}/follows/cluster/${theirs.id}`, undefined));
  const asking = { subject, kind: 'question', language: 'en', title: mark('title'), text: mark('question') };
  const key = { 'idempotency-key': 'question' };
  const question = await her.must(201, her.post(`${KX}/discussions`, asking, key));
  const path = `${KX}/discussions/${question.id}`;
  await change(her, path, question, { title: mark('newtitle'), text: mark('newquestion') });
  const answer = (by: Visitor, words: string, more: object = {}) =>
    by.must(201, by.post(`${path}/posts`, { language: 'en', text: words, ...more }));
  const useful = await answer(other, 'Amber is old resin.');
  const disliked = await answer(other, 'Buy my amber.');
  const mine = await answer(her, mark('answered'));
  await change(her, `${KX}/posts/${mine.id}`, mine, { text: mark('answeredanew') });
  const takenBack = await answer(her, mark('takenback'), { parentId: useful.id });
  await her.must(204, her.delete(`${KX}/posts/${takenBack.id}`, { 'if-match': `"${takenBack.version}"` }));
  const hidden = await answer(her, mark('hidden'));
  const minded = { text: { type: 'post', id: disliked.id }, reason: mark('flag') };
  await her.must(204, her.post(`${KX}/moderation/flags`, minded));
  const hide = { ...minded, decision: 'hide', reason: mark('hiding') };
  await her.must(201, her.post(`${KX}/moderation/decisions`, hide));
  const ofHers = { text: { type: 'post', id: hidden.id }, decision: 'hide', reason: 'This is not the place.' };
  await operator.must(201, operator.post(`${KX}/moderation/decisions`, ofHers));
  const theirQuestion = await other.must(201, other.post(`${KX}/discussions`, { ...asking, ...OTHERS }));
  const reply = { language: 'en', text: mark('accepted') };
  const asked = `${KX}/discussions/${theirQuestion.id}`;
  const accepted = await her.must(201, her.post(`${asked}/posts`, reply));
  const { etag } = await other.get(asked);
  const acceptance = other.put(`${asked}/accepted-answer`, { postId: accepted.id }, { 'if-match': etag });
  await other.must(200, acceptance);
  await platform.settled();
  const news = await her.must(200, her.get(`${KX}/news`));
  await her.must(204, her.post(`${KX}/news/seen`, { until: news.items[0].at }));
}

const OTHERS = { title: 'Where is it found?', text: 'Where is amber found?' };

const PRACTICE = {
  ...{ outcome: 'good', title: text('Open doors'), summary: text('Firms meet.'), problem: text('Strangers.') },
  ...{ done: text('Doors were opened.'), resources: text('Coffee.'), challenges: text('Shyness.') },
  ...{ lessons: text('Begin small.'), timescale: { from: '2024-01-01', to: '2024-12-31' }, themes: ['skills'] },
  evidence: [{ fact: text('It worked.'), figure: 3, source: { title: 'Report', url: 'https://a.example/report' } }],
  place: { country: 'LV', region: 'LV00A' },
};

async function act(by: Visitor, path: string, what: string, body: object = {}): Promise<void> {
  const { etag } = await by.get(path);
  await by.must(200, by.post(`${path}/${what}`, body, { 'if-match': etag }));
}

async function change(by: Visitor, path: string, { version }: { version: number }, body: object): Promise<void> {
  await by.must(200, by.patch(path, body, `"${version}"`));
}
