import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readiness } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { TrainingDatabase } from './boxes.js';
import { type Boxes, call, startBoxes } from './realm.js';

describe('requests in great number', () => {
  let boxes: Boxes;
  beforeAll(async () => {
    boxes = await startBoxes({
      RATE_LIMIT_PER_ADDRESS: '20',
      RATE_LIMIT_PER_PERSON: '5',
      EDGE_ADDRESSES: '127.0.0.0/8, ::1',
    });
  });
  afterAll(() => boxes.close());
  // The edge says for whom it asks.
  const from = (address: string, token?: string) =>
    boxes.call('GET', '/boxes/anybody', { token, headers: { 'x-forwarded-for': address } });

  it('from one address are refused for the rest of the minute, others are not', async () => {
    const statuses = [];
    for (let n = 0; n < 22; n += 1) statuses.push((await from('192.0.2.1')).status);
    expect(statuses).toEqual([...Array(20).fill(200), 429, 429]);
    const { body, headers } = await from('192.0.2.1');
    expect(body.code).toBe('too-many-requests');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('ratelimit-limit')).toBe('20');
    expect(headers.get('content-security-policy')).toBeTruthy();
    expect((await from('192.0.2.2')).status).toBe(200);
  });

  it('of one person are refused, from wherever they come', async () => {
    const token = await boxes.token({ sub: randomUUID() });
    const statuses = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await from(`198.51.100.${n}`, token)).status);
    expect(statuses).toEqual([...Array(5).fill(200), 429, 429]);
    expect((await from('198.51.100.99', await boxes.token())).status).toBe(200);
  });

  it('about health are answered, however many', async () => {
    for (let n = 0; n < 25; n += 1) {
      const { status } = await call(`${boxes.hansa.url}/health/live`, 'GET', {
        headers: { 'x-forwarded-for': '203.0.113.1' },
      });
      expect(status).toBe(200);
    }
    expect((await from('203.0.113.1')).status).toBe(200);
  });

  it('keep the id that the edge gave them', async () => {
    const { headers } = await boxes.call('GET', '/boxes/anybody', {
      headers: { 'x-request-id': 'edge-0001', 'x-forwarded-for': '203.0.113.2' },
    });
    expect(headers.get('x-request-id')).toBe('edge-0001');
  });
});

describe('the headers of who is not the edge', () => {
  it('are not believed', async () => {
    const boxes = await startBoxes({ RATE_LIMIT_PER_ADDRESS: '3' });
    const ask = (n: number) =>
      boxes.call('GET', '/boxes/anybody', {
        headers: { 'x-forwarded-for': `192.0.2.${n}`, 'x-request-id': 'my-own-id-1' },
      });
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await ask(n));
    await boxes.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[0]!.headers.get('x-request-id')).not.toBe('my-own-id-1');
  });
});

describe('beside the API', () => {
  let boxes: Boxes;
  beforeAll(async () => {
    boxes = await startBoxes();
  });
  afterAll(() => boxes.close());
  const get = (path: string) => call(`${boxes.hansa.url}${path}`, 'GET');

  it('health says that the process lives, has started, and wants requests', async () => {
    for (const path of ['/health/live', '/health/startup', '/health/ready']) {
      const { status, body } = await get(path);
      expect([path, status, body.status]).toEqual([path, 200, 'ok']);
    }
  });

  it('ready is false while something is held up, and once the process stops', async () => {
    const readiness = boxes.hansa.get(Readiness);
    const release = readiness.hold('a projection is built');
    const held = await get('/health/ready');
    expect(held.status).toBe(503);
    expect(held.body).toMatchObject({
      code: 'not-ready',
      details: { process: { reasons: ['a projection is built'] } },
    });
    release();
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('ready is false while a migration of this build is missing, and true when there are newer ones', async () => {
    const other = await startBoxes();
    const database = other.hansa.get<TrainingDatabase>(TrainingDatabase);
    await database.query(`update migration set name = 'Later1999999999999' where name like 'Boxes%'`);
    const { status, body } = await call(`${other.hansa.url}/health/ready`, 'GET');
    await database.query(`insert into migration (timestamp, name) values (1764000000000, 'Boxes1764000000000')`);
    const mended = await call(`${other.hansa.url}/health/ready`, 'GET');
    await other.close();
    expect(status).toBe(503);
    expect(body.details.training.missing).toEqual(['Boxes1764000000000']);
    expect(mended.status).toBe(200);
  });

  it('metrics tell requests by their route, and how the outbox does', async () => {
    await boxes.call('GET', `/boxes/${randomUUID()}`);
    const { body, headers } = await get('/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(body).toMatch(
      /hansa_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/training\/boxes\/:id",status="404"\} \d/,
    );
    expect(body).toContain('hansa_outbox_unpublished{service="training"} 0');
    expect(body).toMatch(/hansa_database_connections\{service="training",state="idle"\} \d/);
    expect(body).toContain('process_resident_memory_bytes');
  });

  it('the API is described in OpenAPI 3.1, with who may call', async () => {
    const { status, body } = await get('/api/v1/training/openapi.json');
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.1.0');
    const pack = body.paths['/api/v1/training/boxes'].post;
    expect(pack['x-hansa-access']).toEqual({
      who: 'permission',
      permission: 'training.edit-module',
      organisation: 'body.organisationId',
    });
    expect(pack.security).toEqual([{ 'sign-in': [] }]);
    expect(pack.requestBody.content['application/json'].schema.properties.label.maxLength).toBe(40);
    expect(Object.keys(pack.responses['201'].content['application/json'].schema.properties)).toContain('greeting');
    expect(pack.responses.default.content).toHaveProperty(['application/problem+json']);
    const change = body.paths['/api/v1/training/boxes/{id}'].patch;
    expect(change.parameters.map(({ name }: { name: string }) => name).sort()).toEqual(['If-Match', 'id']);
    expect(body.components.securitySchemes['sign-in'].type).toBe('oauth2');
    expect(Object.keys(body.paths).every((path) => path.startsWith('/api/v1/training/'))).toBe(true);
  });

  it('the API can be browsed, with nothing from elsewhere', async () => {
    const { status, body, headers } = await get('/api/v1/training/reference');
    expect(status).toBe(200);
    expect(body).toContain('swagger-ui');
    expect(body).not.toMatch(/(src|href)=.?https?:/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    for (const script of ['swagger-ui-bundle.js', 'swagger-ui-init.js', 'swagger-ui.css']) {
      expect((await get(`/api/v1/training/reference/${script}`)).status).toBe(200);
    }
  });
});
