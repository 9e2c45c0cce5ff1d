import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { done, TrainingDatabase } from './boxes.js';
import { type Boxes, startBoxes } from './realm.js';

describe('a public list', () => {
  let boxes: Boxes;
  let address: string;
  beforeAll(async () => {
    boxes = await startBoxes({ CACHE_SECONDS: '60' });
  });
  afterAll(() => boxes.close());
  beforeEach(() => {
    done.listed = 0;
    // A query of its own for every test.
    address = `/boxes?test=${randomUUID()}`;
  });
  const list = (more = '', headers: Record<string, string> = {}, token?: string) =>
    boxes.call('GET', `${address}${more}`, { headers, token });
  const pack = () =>
    boxes.hansa
      .get<TrainingDatabase>(TrainingDatabase)
      .query('insert into box (id, organisation_id, label, weight, version) values ($1, $1, $2, 1, 1)', [
        ...[randomUUID(), randomUUID().slice(0, 20)],
      ]);

  it('is worked out once for those who are not signed in, and says for how long it holds', async () => {
    const first = await list();
    await pack();
    const second = await list();
    expect([first.status, second.status, done.listed]).toEqual([200, 200, 1]);
    expect(second.body).toEqual(first.body);
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=(59|60)$/);
    for (const name of ['content-type', 'vary', 'content-security-policy']) {
      expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    }
    expect(second.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(second.headers.get('vary')).toContain('Authorization');
  });

  it('is worked out anew for everybody who is signed in, and is not what others get', async () => {
    await list();
    await pack();
    const token = await boxes.token();
    const own = await list('', {}, token);
    await list('', {}, token);
    expect(done.listed).toBe(3);
    expect(own.headers.get('cache-control')).toBe('private, no-cache');
    expect((await list()).body).not.toEqual(own.body);
  });

  it('is the same in whichever order its query is written, and in the same languages', async () => {
    await list('&limit=1&lang=sv');
    await list('&lang=sv&limit=1');
    await list('&limit=1&lang=sv', { 'accept-language': 'sv-SE, xx;q=0.5' });
    expect(done.listed).toBe(1);
  });

  it.each([
    ['&limit=2', {}],
    ['&limit=1&lang=da', {}],
    ['&limit=1', { 'accept-language': 'da' }],
  ])('is another with %s and %j', async (query, headers) => {
    await list('&limit=1');
    await list(query, headers as Record<string, string>);
    await list('&limit=1');
    expect(done.listed).toBe(2);
  });

  it('that many ask for at the same time is worked out once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => list()));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(done.listed).toBe(1);
  });

  it('that has a version keeps its ETag', async () => {
    const [first, second] = [await boxes.call('GET', '/boxes/labels'), await boxes.call('GET', '/boxes/labels')];
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"7-/);
    expect(second.headers.get('etag')).toBe(etag);
    const third = await boxes.call('GET', '/boxes/labels', { headers: { 'if-none-match': etag } });
    expect([third.status, done.listed]).toEqual([304, 1]);
  });

  it('that was refused is asked for again', async () => {
    const refused = await list('&cursor=x');
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect(refused.body.field).toBe('cursor');
    await list('&cursor=x');
    expect(done.listed).toBe(2);
  });

  it('is worked out for HEAD too', async () => {
    await list();
    const { status } = await fetch(`${boxes.hansa.url}/api/v1/training${address}`, { method: 'HEAD' });
    expect([status, done.listed]).toEqual([200, 2]);
  });
});

describe('a public list where nothing is kept', () => {
  it('is worked out each time', async () => {
    const boxes = await startBoxes();
    done.listed = 0;
    const first = await boxes.call('GET', '/boxes');
    await boxes.call('GET', '/boxes');
    await boxes.close();
    expect([first.headers.get('cache-control'), done.listed]).toEqual(['no-cache', 2]);
  });
});
