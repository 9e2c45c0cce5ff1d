import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Person, type Pool, startPool } from './pool.js';

let pool: Pool;
let author: Person;
let editor: Person;
let reader: Person;
let expert: Person;
const ownerId = randomUUID();
beforeAll(async () => {
  pool = await startPool();
  author = await pool.person(ownerId, 'organisation.read', 'knowledge.edit-practice');
  editor = await pool.person(ownerId, 'organisation.read', 'knowledge.edit-practice', 'knowledge.publish-practice');
  reader = await pool.person(ownerId, 'organisation.read');
  expert = await anExpert('skills');
});
afterAll(() => pool.close());

async function anExpert(theme: string): Promise<Person> {
  const id = randomUUID();
  await pool.member(id, null, 'knowledge.validate-practice');
  await pool.database.query('update access_membership set themes = $2 where person_id = $1', [id, [theme]]);
  return { id, token: await pool.token({ sub: id }) };
}

const text = (en: string) => ({ original: 'en', texts: { en } });
const whole = {
  ...{ ownerId, outcome: 'good', title: text('Open doors'), summary: text('Firms meet.'), problem: text('Strangers.') },
  ...{ done: text('Doors were opened.'), resources: text('Coffee.'), challenges: text('Shyness.') },
  ...{ lessons: text('Begin small.'), timescale: { from: '2024-01-01', to: '2024-12-31' }, themes: ['skills'] },
  evidence: [{ fact: text('It worked.'), figure: 3, source: { title: 'Report', url: 'https://a.example/report' } }],
  place: { country: 'DK', region: 'DK041' },
};
const post = (by: Person | null, path: string, body: unknown = {}, version?: number) =>
  pool.call('POST', path, {
    ...(by && { token: by.token }),
    body,
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
  });
async function made(told: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await post(author, '/practices', { ...whole, ...told });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body.id as string;
}

describe('a practice', () => {
  it('goes its way, each step by whom it is for', async () => {
    const id = await made();
    expect((await post(reader, `/practices/${id}/submit`, {}, 1)).status).toBe(403);
    expect((await post(expert, `/practices/${id}/submit`, {}, 1)).status).toBe(404);
    expect((await post(expert, `/practices/${id}/validation`, { decision: 'validated' }, 1)).status).toBe(404);
    expect((await pool.call('GET', `/practices/${id}`)).status).toBe(404);
    expect((await post(author, `/practices/${id}/submit`, {}, 1)).status).toBe(200);
    expect((await post(author, `/practices/${id}/publish`, {}, 2)).status).toBe(403);
    const published = await post(editor, `/practices/${id}/publish`, {}, 2);
    expect(published).toMatchObject({ status: 200, body: { status: 'published', version: 3 } });
    expect(published.headers.get('etag')).toMatch(/^"3-/);
    const decision = { decision: 'validated' };
    expect((await post(editor, `/practices/${id}/validation`, decision, 3)).status).toBe(403);
    expect((await post(await anExpert('growth'), `/practices/${id}/validation`, decision, 3)).status).toBe(403);
    expect((await post(expert, `/practices/${id}/validation`, decision, 2)).status).toBe(412);
    expect((await post(expert, `/practices/${id}/validation`, decision)).status).toBe(428);
    expect((await post(expert, `/practices/${id}/validation`, decision, 3)).body.status).toBe('validated');
    const { body } = await pool.call('GET', '/practices?validated=true&theme=skills');
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([id]);
    await pool.hansa.settled();
    const waiting = await pool.call('GET', '/waiting', { token: author.token });
    expect(waiting.body.items).toMatchObject([
      { kind: 'knowledge-exchange.read-validation', subject: { id } },
      { kind: 'knowledge-exchange.read-news', count: 2 },
    ]);
  });

  it('that is incomplete is told all that is missing at once', async () => {
    const id = await made({ summary: null, evidence: [], themes: [], place: null });
    const { status, body } = await post(author, `/practices/${id}/submit`, {}, 1);
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'practice-is-incomplete' });
    const missing = ['summary', 'evidence', 'place', 'themes'];
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(missing);
    expect(body.errors[0]).toEqual({ field: 'summary', rule: 'must be written', code: 'missing' });
    const { body: list } = await pool.call('GET', `/practices/${id}/checklist`, { token: reader.token });
    expect(list.items.filter(({ met }: { met: boolean }) => !met)).toHaveLength(4);
    expect((await pool.call('GET', `/practices/${id}/checklist`, { token: expert.token })).status).toBe(404);
  });

  it('takes no texts that hide something, no addresses that lead elsewhere, no places that are not there', async () => {
    const fact = { fact: text('It worked.'), source: { title: 'Report', url: 'https://a.example/' } };
    const at = (url: string) => ({ evidence: [{ ...fact, source: { title: 'Report', url } }] });
    for (const told of [
      { title: text('Open \u202edoors') },
      { done: text('Doors\u0000') },
      { title: text('   ') },
      { title: { original: 'da', texts: { en: 'Open doors' } } },
      at('javascript:alert(1)'),
      at('https://hansa.example@evil.example/'),
      at('https://a.example/\u202egpj.exe'),
      at('https://a.example/\u0000'),
      { evidence: [{ ...fact, figure: 1e300 }] },
      { place: { country: 'SE', region: 'DK041' } },
      { timescale: { from: '2024-02-01', to: '2024-01-01' } },
      { cost: { cents: 1.5, currency: 'EUR' } },
      { cost: { cents: 100, currency: 'XXX' } },
      { themes: ['Not a theme'] },
      { links: [{ type: 'person', id: randomUUID() }] },
    ]) {
      const { status, body } = await post(author, '/practices', { ...whole, ...told });
      expect({ told, status, code: body.code }).toEqual({ told, status: 400, code: 'invalid-input' });
    }
    const markup = '<img src=x onerror=alert(1)> [x](javascript:alert(1))';
    const id = await made({ title: text(markup) });
    expect((await pool.call('GET', `/practices/${id}`, { token: author.token })).body.title.text).toBe(markup);
  });
});

describe('a transfer', () => {
  it('is told by who may publish for the organisation that tries it, and read by all', async () => {
    const id = await made();
    await post(author, `/practices/${id}/submit`, {}, 1);
    await post(editor, `/practices/${id}/publish`, {}, 2);
    const organisationId = randomUUID();
    const manager = await pool.person(organisationId, 'organisation.read', 'knowledge.publish-practice');
    const body = { practiceId: id, organisationId, place: { country: 'LV', region: 'LV006' }, plan: text('We try.') };
    expect((await post(author, '/transfers', body)).status).toBe(403);
    expect((await post(null, '/transfers', body)).status).toBe(401);
    const begun = await post(manager, '/transfers', body);
    expect(begun).toMatchObject({ status: 201, body: { status: 'trying', version: 1 } });
    const path = `/transfers/${begun.body.id as string}`;
    expect((await post(editor, `${path}/adapt`, { note: text('Ours now.') }, 1)).status).toBe(403);
    expect((await post(manager, `${path}/adapt`, { note: text('In the evening.') }, 1)).body.status).toBe('adapted');
    const finish = { result: 'worked-in-part', outcome: text('Half of it.') };
    expect((await post(manager, `${path}/finish`, finish, 2)).body).toMatchObject({ errors: [{ field: 'evidence' }] });
    const told = await post(manager, `${path}/finish`, { ...finish, evidence: whole.evidence }, 2);
    expect(told.body).toMatchObject({ status: 'finished', result: 'worked-in-part' });
    expect((await pool.call('GET', `/practices/${id}/transfers`)).body.items).toHaveLength(1);
    const flows = await pool.call('GET', `/transfers/flows?by=region&practiceId=${id}`);
    expect(flows.body.items).toMatchObject([{ from: { region: 'DK041' }, to: { region: 'LV006' }, workedInPart: 1 }]);
    expect((await pool.call('GET', path)).body.practice.title.text).toBe('Open doors');
  });
});
