import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHansa, type TestHansa } from '@hansa/platform/testing';
import { IdentityModule } from '../identity.module.js';

describe('where people sign in', () => {
  let hansa: TestHansa;
  beforeAll(async () => {
    hansa = await startHansa({
      domains: [IdentityModule],
      environment: { ISSUER: 'https://id.example/realms/hansa/', IDENTITY_PORTAL_CLIENT_ID: 'pages-of-hansa' },
    });
  });
  afterAll(() => hansa?.close());

  it('is told to whoever asks', async () => {
    const answer = await fetch(`${hansa.url}/api/v1/identity/sign-in`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await answer.json()).toEqual({ issuer: 'https://id.example/realms/hansa', clientId: 'pages-of-hansa' });
  });
});
