import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { done, TrainingDatabase } from './boxes.js';
import { type Boxes, type CallOptions, startBoxes } from './realm.js';

describe('an answer', () => {
  let boxes: Boxes;
  let token: string;
  const organisationId = randomUUID();
  beforeAll(async () => {
    boxes = await startBoxes();
    const personId = randomUUID();
    token = await boxes.token({ sub: personId });
    await boxes.member(personId, organisationId, 'training.edit-module');
  });
  afterAll(() => boxes.close());

  const pack = (label: string, options: CallOptions & { more?: object } = {}) =>
    boxes.call('POST', '/boxes', { token, body: { organisationId, label, ...options.more }, ...options });
  const relabel = (id: string, label: string, headers: Record<string, string>) =>
    boxes.call('PATCH', `/boxes/${id}`, { token, body: { label }, headers });

  it('holds what its schema says and nothing else', async () => {
    expect(Object.keys((await boxes.call('GET', '/boxes/mine', { token })).body)).toEqual(['personId', 'email']);
    expect(Object.keys((await pack('schema')).body)).toEqual(['id', 'label', 'version', 'greeting']);
  });

  it('has the headers of something that is not a page', async () => {
    const { headers } = await boxes.call('GET', '/boxes/anybody');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  describe('with a version', () => {
    it('has an ETag, and is not sent again to who has it', async () => {
      const { body, headers } = await pack('tagged');
      const read = await boxes.call('GET', `/boxes/${body.id}`);
      expect(headers.get('etag')).toMatch(/^"1-/);
      expect(read.headers.get('etag')).toBe(headers.get('etag'));
      const again = await boxes.call('GET', `/boxes/${body.id}`, {
        headers: { 'if-none-match': read.headers.get('etag')! },
      });
      expect(again.status).toBe(304);
      expect(again.body).toBe('');
    });

    it('is another one in another language', async () => {
      const { body, headers } = await pack('spoken');
      const swedish = await boxes.call('GET', `/boxes/${body.id}?lang=sv`, {
        headers: { 'if-none-match': headers.get('etag')! },
      });
      expect(swedish.status).toBe(200);
      expect(swedish.body.greeting).toBe('Hej');
    });

    it('is changed by who read it last', async () => {
      const { body, headers } = await pack('first');
      const changed = await relabel(body.id, 'second', { 'if-match': headers.get('etag')! });
      expect(changed.status).toBe(200);
      expect(changed.body).toMatchObject({ label: 'second', version: 2 });
      expect(changed.headers.get('etag')).toMatch(/^"2-/);
    });

    it('is not changed by who read it before another changed it, and says how it is now', async () => {
      const { body } = await pack('contested');
      expect((await relabel(body.id, 'by one', { 'if-match': '"1"' })).status).toBe(200);
      const late = await relabel(body.id, 'by another', { 'if-match': '"1"', 'accept-language': 'sv' });
      expect(late.status).toBe(412);
      expect(late.body).toMatchObject({
        code: 'changed-meanwhile',
        current: { label: 'by one', version: 2, greeting: 'Hej' },
      });
      expect(late.headers.get('etag')).toMatch(/^"2-/);
    });

    it('is not changed blindly', async () => {
      const { body } = await pack('blind');
      expect((await relabel(body.id, 'x', {})).status).toBe(428);
      expect((await relabel(body.id, 'x', { 'if-match': 'yesterday' })).status).toBe(400);
    });
  });

  describe('to a repeated POST', () => {
    it('with the same Idempotency-Key is the same, and the work is done once', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      const before = done.packed;
      const first = await pack('once', { headers });
      const second = await pack('once', { headers });
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.body).toEqual(first.body);
      expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
      expect([first, second].map((answer) => answer.headers.get('idempotency-replayed'))).toEqual([null, 'true']);
      expect(done.packed).toBe(before + 1);
    });

    it('at the same moment is the same too', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      const answers = await Promise.all(Array.from({ length: 8 }, () => pack('at once', { headers })));
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    });

    it('with the key of another request is a refusal', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      await pack('one thing', { headers });
      const other = await pack('another thing', { headers });
      expect(other.status).toBe(422);
      expect(other.body.code).toBe('idempotency-key-reused');
    });

    it('of another person is not mixed up', async () => {
      const headers = { 'idempotency-key': 'the-same-key' };
      const other = randomUUID();
      await boxes.member(other, organisationId, 'training.edit-module');
      const mine = await pack('mine', { headers });
      const theirs = await pack('theirs', { headers, token: await boxes.token({ sub: other }) });
      expect([mine.status, theirs.status]).toEqual([201, 201]);
    });

    it('that failed is tried anew', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      expect((await pack('sealed', { headers })).status).toBe(409);
      const database = boxes.hansa.get<TrainingDatabase>(TrainingDatabase);
      expect(await database.query('select 1 from idempotency where key = $1', [headers['idempotency-key']])).toEqual(
        [],
      );
      expect((await pack('sealed', { headers })).headers.get('idempotency-replayed')).toBeNull();
    });

    it('with a key that is none is a refusal', async () => {
      for (const key of ['', 'two words', 'x'.repeat(201)]) {
        const { status, body } = await pack('never', { headers: { 'idempotency-key': key } });
        expect([status, body.field]).toEqual([400, 'Idempotency-Key']);
      }
    });
  });

  it('to a list comes in pages that leave nothing out', async () => {
    for (const n of [1, 2, 3, 4, 5]) await pack(`zz page ${n}`);
    const labels: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '?limit=2' : `?limit=2&cursor=${cursor}`;
      const { body } = await boxes.call('GET', `/boxes${query}`);
      labels.push(...body.items.map((item: { label: string }) => item.label));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(labels.filter((label) => label.startsWith('zz page'))).toHaveLength(5);
    expect(new Set(labels).size).toBe(labels.length);
    for (const bad of ['x', Buffer.from('{"a":1}').toString('base64url'), '[', '']) {
      const { status, body } = await boxes.call('GET', `/boxes?cursor=${bad}`);
      expect([status, body.field]).toEqual([400, 'cursor']);
    }
  });
});
