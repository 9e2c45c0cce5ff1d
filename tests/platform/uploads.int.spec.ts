import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { type Boxes, startBoxes } from './realm.js';

describe('a file that is sent', () => {
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

  const address = () => `${boxes.hansa.url}/api/v1/training/boxes/photos?organisationId=${organisationId}`;
  async function send(bytes: number, headers: Record<string, string> = {}, chunked = false) {
    const body = Buffer.alloc(bytes, 120);
    const response = await fetch(address(), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'image/png', ...headers },
      body: chunked ? ReadableStream.from([body.subarray(0, 100), body.subarray(100)]) : body,
      ...(chunked && { duplex: 'half' }),
    } as RequestInit);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  it('reaches the route as a stream, larger than what JSON may be', async () => {
    expect(await send(290_000)).toEqual({ status: 201, body: { type: 'image/png', charset: null, bytes: 290_000 } });
    const csv = await send(10, { 'content-type': 'Text/CSV; header=present; charset="Windows-1257"' });
    expect(csv.body).toMatchObject({ type: 'text/csv', charset: 'windows-1257' });
  });

  it('is refused when it is too large, whether its length was said or not', async () => {
    expect(await send(300_001)).toMatchObject({ status: 413, body: { code: 'upload-too-large', limit: 300_000 } });
    expect(await send(300_001, {}, true)).toMatchObject({ status: 413, body: { code: 'upload-too-large' } });
  });

  it('is refused when it is of another kind', async () => {
    for (const type of ['image/svg+xml', 'text/plain']) {
      const answer = await send(5, { 'content-type': type });
      expect(answer).toMatchObject({ status: 415, body: { code: 'upload-of-another-kind' } });
    }
  });

  it('is not read when its sender may not send it', async () => {
    const stranger = await boxes.token({ sub: randomUUID() });
    expect(await send(1_000, { authorization: `Bearer ${stranger}` })).toMatchObject({ status: 403 });
  });

  it('cannot carry an Idempotency-Key', async () => {
    const answer = await send(10, { 'idempotency-key': randomUUID() });
    expect(answer).toMatchObject({ status: 400, body: { field: 'Idempotency-Key' } });
  });

  it('that breaks off leaves the server well', async () => {
    const { hostname, port, pathname, search } = new URL(address());
    const socket = connect(Number(port), hostname);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.write(
      `POST ${pathname}${search} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n` +
        `content-type: image/png\r\ncontent-length: 1000\r\n\r\nonly this`,
      () => socket.destroy(),
    );
    await closed;
    expect(await send(10)).toMatchObject({ status: 201 });
  });
});
