import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHansa, type TestHansa, until } from '@hansa/platform/testing';
import { TrainingModule } from '@hansa/training';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

const refusesConnections = (url: string) =>
  new Promise<boolean>((resolve) => {
    const probe = connect(Number(new URL(url).port), '127.0.0.1')
      .once('error', () => resolve(true))
      .once('connect', () => resolve((probe.destroy(), false)));
  });

describe('a stop', () => {
  let hansa: TestHansa;
  beforeAll(async () => {
    hansa = await startHansa({ domains: [TrainingModule], environment: { STOP_DRAIN_MS: '500' } });
  });
  afterAll(() => hansa.close());

  it('is announced: until the edge has looked elsewhere all is answered, and each answer ends its connection', async () => {
    const ask = (path: string) => fetch(`${hansa.url}${path}`, { headers: { connection: 'keep-alive' } });
    expect((await ask('/health/ready')).status).toBe(200);
    const drained = hansa.application.drain();
    expect((await ask('/health/ready')).status).toBe(503);
    const answer = await ask('/api/v1/training/sessions');
    expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
    await drained;
    expect((await ask('/api/v1/training/sessions')).status).toBe(200);
  });

  it('answers what is under way, and does not wait for who might ask again', async () => {
    const socket = connect(Number(new URL(hansa.url).port), '127.0.0.1');
    const answer = text(socket);
    const body = JSON.stringify({ file: 'no certificate' });
    socket.write(
      'POST /api/v1/training/certificates/check HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n' +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
    );
    // The server has read the headers: the request is under way.
    await once(socket, 'readable');
    const began = performance.now();
    const stopped = hansa.application.stop();
    await until(() => refusesConnections(hansa.url));
    socket.write(body);
    expect(await answer).toMatch(/HTTP\/1\.1 200[\s\S]*connection: close[\s\S]*not-a-certificate/);
    await stopped;
    expect(performance.now() - began).toBeLessThan(5_000);
  }, 20_000);
});
