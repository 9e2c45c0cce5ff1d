import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdentityProvider, refresh, signIn } from '../index.js';
import { served, type Served } from '../testing/served.js';
import { Browser } from './browser.js';

describe('a silent sign-in, in a frame of the portal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hansa-development-'));
  let server: Served;
  let issuer: string;
  beforeAll(async () => {
    server = await served((origin) => {
      issuer = `${origin}/realms/hansa`;
      return createIdentityProvider({ issuer, folder, audience: 'hansa-api', adminClientSecret: 'x' }).callback;
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Where the frame ends up. */
  async function inFrame(browser: Browser): Promise<URLSearchParams> {
    const end = `${server.origin}/silent.html`;
    const question = new URLSearchParams({
      client_id: 'hansa-portal',
      response_type: 'code',
      scope: 'openid profile email',
      prompt: 'none',
      redirect_uri: end,
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    return new URL(await browser.follow(`${issuer}/protocol/openid-connect/auth?${question}`, end)).searchParams;
  }

  it('asks nobody anything: who is not signed in gets an error', async () => {
    expect((await inFrame(new Browser())).get('error')).toBe('login_required');
  });

  it('gives a code to who is', async () => {
    const browser = new Browser();
    await signIn({ issuer, email: 'new.person@example.org' }, browser);
    expect((await inFrame(browser)).get('code')).toMatch(/^[\w-]{20,}$/);
  });

  it('is answered by a redirect at once, which a browser follows in a frame, with cookies that it sends from there', async () => {
    const first = await fetch(
      `${issuer}/protocol/openid-connect/auth?${new URLSearchParams({
        ...{ client_id: 'hansa-portal', response_type: 'code', scope: 'openid', prompt: 'none' },
        ...{ code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' },
        redirect_uri: `${server.origin}/silent.html`,
      })}`,
      { redirect: 'manual' },
    );
    expect(first.status).toBe(303);
    expect(first.headers.get('x-frame-options')).toBeNull();
    const cookies = first.headers.getSetCookie().filter((cookie) => !/expires=Thu, 01 Jan 1970/i.test(cookie));
    expect(cookies.filter((cookie) => !/samesite=(lax|none)/i.test(cookie))).toEqual([]);
  });

  it('leaves the tokens of another window alone', async () => {
    const browser = new Browser();
    const email = 'two.windows@example.org';
    const first = await signIn({ issuer, email }, browser);
    const second = await signIn({ issuer, email }, browser);
    const renewed = await refresh({ issuer, refreshToken: first.refreshToken! });
    expect(renewed.accessToken).toBeTruthy();
    expect((await refresh({ issuer, refreshToken: second.refreshToken! })).accessToken).toBeTruthy();
  });
});
