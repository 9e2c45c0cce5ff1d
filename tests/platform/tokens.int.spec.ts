import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signIn } from '@hansa/development';
import { until } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { TrainingDatabase } from './boxes.js';
import { type Boxes, startBoxes } from './realm.js';

describe('a token', () => {
  let boxes: Boxes;
  beforeAll(async () => {
    boxes = await startBoxes();
  });
  afterAll(() => boxes.close());

  const mine = async (token?: string) => boxes.call('GET', '/boxes/mine', { token });

  it('that the realm gave after a sign-in says who calls', async () => {
    const { accessToken } = await signIn({ issuer: boxes.provider.issuer, email: 'Anna@Example.org', name: 'Anna' });
    const { status, body } = await mine(accessToken);
    expect(status).toBe(200);
    expect(body).toEqual({
      personId: boxes.provider.accounts.findByEmail('anna@example.org')!.id,
      email: 'anna@example.org',
    });
  });

  it('is needed where a person is, and the answer says so', async () => {
    const { status, body, headers } = await mine();
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: 'not-signed-in', status: 401, requestId: expect.any(String) });
    expect(headers.get('www-authenticate')).toBe('Bearer realm="hansa"');
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  it.each<[string, Record<string, unknown>, { alg?: string; kid?: string }]>([
    ['expired', { exp: Math.floor(Date.now() / 1000) - 5 }, {}],
    ['that never expires', { exp: undefined }, {}],
    ['that is not valid yet', { nbf: Math.floor(Date.now() / 1000) + 600 }, {}],
    ['of another issuer', { iss: 'https://elsewhere.example/realms/hansa' }, {}],
    ['for another audience', { aud: 'another-api' }, {}],
    ['without an audience', { aud: undefined }, {}],
    ['of another type', { typ: 'ID' }, {}],
    ['without a uuid for a subject', { sub: 'anna' }, {}],
    ['that is not signed', {}, { alg: 'none' }],
    ['signed with a guessed secret', {}, { alg: 'HS256' }],
    ['of an unknown key', {}, { kid: 'another' }],
  ])('%s does not count', async (_case, claims, options) => {
    const { status, body, headers } = await mine(await boxes.token(claims, options));
    expect(status).toBe(401);
    expect(body.code).toBe('token-does-not-count');
    expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it('whose content was changed does not count', async () => {
    const [header, , signature] = (await boxes.token()).split('.');
    const [, other] = (await boxes.token()).split('.');
    expect((await mine(`${header}.${other}.${signature}`)).status).toBe(401);
  });

  it('that is none of a realm at all does not count', async () => {
    for (const nonsense of ['x', 'a.b.c', 'null.null.null', 'x'.repeat(7000), 'e30.e30.e30']) {
      expect((await mine(nonsense)).status).toBe(401);
    }
    expect((await boxes.call('GET', '/boxes/mine', { headers: { authorization: 'Basic YTpi' } })).status).toBe(401);
  });

  it('is not needed where everybody may read, but a bad one is refused there too', async () => {
    expect((await boxes.call('GET', '/boxes/anybody')).body).toEqual({ personId: null });
    const sub = randomUUID();
    const token = await boxes.token({ sub });
    expect((await boxes.call('GET', '/boxes/anybody', { token })).body).toEqual({ personId: sub });
    expect((await boxes.call('GET', '/boxes/anybody', { token: `${token}x` })).status).toBe(401);
  });

  it('counts for several audiences when ours is among them', async () => {
    expect((await mine(await boxes.token({ aud: ['account', 'hansa-api'] }))).status).toBe(200);
  });

  it('of a person who is being erased no longer counts', async () => {
    const sub = randomUUID();
    const token = await boxes.token({ sub });
    expect((await mine(token)).status).toBe(200);
    const database = boxes.hansa.get<TrainingDatabase>(TrainingDatabase);
    await database.query(`insert into refused_subject values ($1, now() + interval '1 hour')`, [sub]);
    await until(async () => (await mine(token)).status === 401);
  });
});

describe('the realm', () => {
  const status = async (boxes: Boxes, token: string) => (await boxes.call('GET', '/boxes/mine', { token })).status;

  it('may change its keys while everything runs', async () => {
    const boxes = await startBoxes();
    const before = await boxes.token();
    expect(await status(boxes, before)).toBe(200);
    boxes.changeKeys();
    expect(await status(boxes, await boxes.token())).toBe(200);
    expect(await status(boxes, before)).toBe(200);
    await boxes.close();
  });

  it('is not asked for every unknown key that somebody makes up', async () => {
    const boxes = await startBoxes();
    for (let n = 0; n < 5; n += 1)
      expect(await status(boxes, await boxes.token({}, { kid: `made-up-${n}` }))).toBe(401);
    expect(await status(boxes, await boxes.token())).toBe(200);
    boxes.changeKeys();
    expect(await status(boxes, await boxes.token())).toBe(401);
    await boxes.close();
  });

  it('that is away makes it impossible to tell who calls, which is not the fault of who calls', async () => {
    const boxes = await startBoxes({ ISSUER_INTERNAL_URL: 'http://127.0.0.1:9/realms/hansa' });
    const { status, body } = await boxes.call('GET', '/boxes/mine', { token: await boxes.token() });
    await boxes.close();
    expect(status).toBe(503);
    expect(body.code).toBe('sign-in-cannot-be-checked');
  });
});
