import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { type Boxes, call, type CallOptions, startBoxes } from './realm.js';

describe('a problem', () => {
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
  const pack = (body: unknown, options: CallOptions = {}) => boxes.call('POST', '/boxes', { token, body, ...options });

  it('names every field and the rule that it breaks', async () => {
    const { status, body, headers } = await pack({
      organisationId,
      label: 'x'.repeat(41),
      stickers: [{ text: 'ok' }, { text: 7 }],
    });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toEqual({
      type: 'https://hansa.example/problems/invalid-input',
      code: 'invalid-input',
      title: expect.any(String),
      status: 400,
      field: 'label',
      errors: [
        { field: 'label', rule: expect.any(String), code: 'too-big' },
        { field: 'stickers.1.text', rule: expect.any(String), code: 'invalid-type' },
      ],
      requestId: headers.get('x-request-id'),
    });
  });

  it.each<[string, unknown]>([
    ['a missing field', { organisationId: undefined }],
    ['another type', { label: { $ne: 1 } }],
    ['a control character', { label: 'a\u0000b' }],
    ['nothing but spaces', { label: '   ' }],
    ['a number that is none', { weight: 'NaN' }],
  ])('of %s is 400 with its name', async (_case, change) => {
    const { status, body } = await pack({ organisationId, label: 'fine', ...(change as object) });
    expect([status, body.field]).toEqual([400, Object.keys(change as object)[0]]);
  });

  it('of a broken rule has its code and its sentence', async () => {
    const { status, body } = await pack({ organisationId, label: 'sealed' });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'box-is-sealed', title: 'A sealed box takes nothing more.', field: 'label' });
  });

  it('of a path parameter names it', async () => {
    expect((await boxes.call('GET', '/boxes/7')).body).toMatchObject({ code: 'invalid-input', field: 'id' });
    expect((await boxes.call('GET', `/boxes/${randomUUID()}`)).body).toMatchObject({ code: 'not-found', status: 404 });
  });

  it('of a body that cannot be read says so', async () => {
    expect((await pack('{"a":')).body).toMatchObject({ status: 400, field: 'body' });
    expect((await pack(`{"__proto__": {"a": 1}, "organisationId": "${organisationId}"}`)).status).toBe(400);
    expect((await pack({ organisationId, label: 'x'.repeat(300_000) })).body).toMatchObject({
      status: 413,
      code: 'body-too-large',
    });
    const text = await pack('label=x', { headers: { 'content-type': 'text/plain' } });
    expect([text.status, text.body.code]).toEqual([415, 'unsupported-media-type']);
    expect(
      (await boxes.call('POST', '/boxes', { token, headers: { 'content-type': 'application/json' } })).status,
    ).toBe(400);
  });

  it('of a path that is not there, or not for this method, says which', async () => {
    expect((await boxes.call('GET', '/nothing')).body).toMatchObject({ status: 404, code: 'no-such-route' });
    expect((await call(`${boxes.hansa.url}/`, 'GET')).body).toMatchObject({ status: 404, code: 'no-such-route' });
    const wrong = await boxes.call('PUT', '/boxes', { token });
    expect([wrong.status, wrong.body.code]).toEqual([405, 'method-not-allowed']);
    expect(wrong.headers.get('allow')).toBe('GET, HEAD, POST');
    const long = await boxes.call('GET', `/boxes/${'x'.repeat(300)}`);
    expect([long.status, long.body.code]).toEqual([414, 'path-too-long']);
    const malformed = await boxes.call('GET', '/boxes/%zz');
    expect([malformed.status, malformed.body.field]).toEqual([400, 'path']);
  });

  it('of ours says nothing of its cause', async () => {
    const { status, body } = await boxes.call('GET', '/boxes/broken');
    expect(status).toBe(500);
    expect(body.code).toBe('internal-error');
    expect(JSON.stringify(body)).not.toMatch(/swordfish|at \w/);
  });

  it('of input that only the database refused is not ours', async () => {
    expect((await boxes.call('GET', '/boxes/search?label=a%00b')).body).toMatchObject({ status: 400 });
    expect((await pack({ organisationId, label: 'big', weight: 1e12 })).body).toMatchObject({ status: 400 });
    expect((await pack({ organisationId, label: 'light', weight: -1 })).body).toMatchObject({ status: 400 });
    await pack({ organisationId, label: 'twice' });
    const { status, body } = await pack({ organisationId, label: 'twice' });
    expect([status, body.code]).toEqual([409, 'already-there']);
    expect(JSON.stringify(body)).not.toContain('box_label_key');
  });

  it('of something that is not HTTP closes the connection', async () => {
    const { port } = new URL(boxes.hansa.url);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      socket.on('data', (chunk) => (text += String(chunk))).on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1.1 400/);
  });
});
