import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { createIdentityProvider, refresh, resourceOf, signIn } from '../index.js';
import type { IdentityProvider, IdentityProviderOptions } from '../index.js';
import { Browser } from './browser.js';
import { served, type Served } from '../testing/served.js';

type GrantManager = { createGrant(grant: { access_token: string }): Promise<unknown> };
const require = createRequire(import.meta.url);
const KeycloakConfig = require('keycloak-connect/middleware/auth-utils/config.js') as new (of: object) => object;
const KeycloakGrants = require('keycloak-connect/middleware/auth-utils/grant-manager.js') as new (
  of: object,
) => GrantManager;

const ANNA = '018f7c2e-0000-7000-8000-000000000001';
const people = [
  {
    id: ANNA,
    email: 'anna@vinnova.example',
    name: 'Anna <b>Ek</b>',
    locale: 'sv' as const,
    organisation: 'Vinnova',
    role: 'Editor',
  },
];

describe('the development identity provider', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hansa-development-'));
  const noise = (['log', 'info', 'warn', 'error'] as const).map((way) => jest.spyOn(console, way));
  const servers: Served[] = [];
  let provider: IdentityProvider;
  let origin: string;
  let issuer: string;

  async function start(options: Partial<IdentityProviderOptions> = {}): Promise<IdentityProvider> {
    let made: IdentityProvider | undefined;
    const server = await served((at) => {
      made = createIdentityProvider({
        issuer: `${at}/realms/hansa`,
        folder,
        audience: 'hansa-api',
        otherAudiences: ['other-api'],
        people,
        adminClientSecret: 'not-a-secret',
        ...options,
      });
      return made.callback;
    });
    servers.push(server);
    return made!;
  }

  /** What every service does with a token. */
  function check(accessToken: string, at = issuer): Promise<unknown> {
    const url = new URL(at);
    const config = new KeycloakConfig({
      realm: 'hansa',
      'auth-server-url': url.origin,
      resource: 'hansa-api',
      'bearer-only': true,
      'verify-token-audience': true,
    });
    return new KeycloakGrants(config).createGrant({ access_token: accessToken });
  }

  async function adminToken(): Promise<string> {
    const response = await fetch(`${issuer}/protocol/openid-connect/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('hansa-identity:not-a-secret').toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  }

  const removeUser = (id: string, token?: string) =>
    fetch(`${origin}/admin/realms/hansa/users/${id}`, {
      method: 'DELETE',
      headers: token ? { authorization: `Bearer ${token}` } : {},
    }).then(({ status }) => status);

  beforeAll(async () => {
    provider = await start();
    issuer = provider.issuer;
    origin = new URL(issuer).origin;
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    rmSync(folder, { recursive: true, force: true });
    expect(noise.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('gives tokens in the shape of Keycloak, which its grant manager accepts', async () => {
    const { accessToken, idToken, expiresIn } = await signIn({ issuer, email: 'anna@vinnova.example' });
    await check(accessToken);
    const person = {
      sub: ANNA,
      email: 'anna@vinnova.example',
      email_verified: true,
      name: 'Anna <b>Ek</b>',
      locale: 'sv',
    };
    expect(decodeJwt(accessToken)).toMatchObject({
      ...person,
      iss: issuer,
      aud: 'hansa-api',
      typ: 'Bearer',
      azp: 'hansa-portal',
    });
    expect(decodeJwt(accessToken)).toMatchObject({
      preferred_username: 'anna@vinnova.example',
      scope: 'openid profile email',
    });
    expect(decodeJwt(idToken)).toMatchObject({ ...person, aud: 'hansa-portal' });
    expect(expiresIn).toBe(300);
  });

  it('gives tokens that are refused: another audience, another issuer, expired, altered, unsigned', async () => {
    const email = 'anna@vinnova.example';
    const other = await signIn({ issuer, email, resource: resourceOf('other-api') });
    expect(decodeJwt(other.accessToken).aud).toBe('other-api');
    await expect(check(other.accessToken)).rejects.toThrow(/wrong audience/);

    const elsewhere = await start({ keys: provider.keys, accessTokenSeconds: 1 });
    const foreign = await signIn({ issuer: elsewhere.issuer, email });
    await expect(check(foreign.accessToken)).rejects.toThrow(/wrong ISS/);

    const brief = await signIn({ issuer: elsewhere.issuer, email });
    await check(brief.accessToken, elsewhere.issuer);
    const { exp } = decodeJwt(brief.accessToken);
    while (Date.now() <= exp! * 1000) await new Promise(setImmediate);
    await expect(check(brief.accessToken, elsewhere.issuer)).rejects.toThrow(/expired/);

    const { accessToken } = await signIn({ issuer, email });
    const [head, body, signature] = accessToken.split('.') as [string, string, string];
    const altered = Buffer.from(JSON.stringify({ ...decodeJwt(accessToken), sub: 'x' })).toString('base64url');
    await expect(check([head, altered, signature].join('.'))).rejects.toThrow(/signature/);
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    await expect(check([none, body, ''].join('.'))).rejects.toThrow();
  });

  it('knows people, and its own keys, after a restart', async () => {
    const { accessToken } = await signIn({
      issuer,
      email: 'New.Person@example.org',
      name: 'New Person',
      emailVerified: false,
    });
    const after = await start();
    expect(after.keys).toEqual(provider.keys);
    expect(after.accounts.findByEmail('new.person@example.org')).toMatchObject({
      id: decodeJwt(accessToken).sub,
      name: 'New Person',
      emailVerified: false,
    });
    for (const file of ['keys.json', 'accounts.json']) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });

  it('refreshes, and each refresh token once', async () => {
    const { refreshToken } = await signIn({ issuer, email: 'anna@vinnova.example' });
    const next = await refresh({ issuer, refreshToken: refreshToken! });
    await check(next.accessToken);
    await expect(refresh({ issuer, refreshToken: refreshToken! })).rejects.toThrow(/invalid_grant/);
  });

  it('asks again only after signing out, which a person confirms', async () => {
    const browser = new Browser();
    const end = `${origin}/signed-in`;
    const { idToken, refreshToken } = await signIn({ issuer, email: 'anna@vinnova.example' }, browser);
    const again = await signIn({ issuer, email: 'nobody is asked' }, browser);
    expect(decodeJwt(again.accessToken).sub).toBe(ANNA);

    const question = new URLSearchParams({
      id_token_hint: idToken,
      post_logout_redirect_uri: end,
      ui_locales: 'sv',
      state: 's',
    });
    await browser.follow(`${issuer}/protocol/openid-connect/logout?${question}`, end);
    expect(browser.page).toContain('Vill du logga ut från Hansa på den här datorn?');
    const [, action] = /action="([^"]+)"/.exec(browser.page)!;
    const [, xsrf] = /name="xsrf" value="([^"]+)"/.exec(browser.page)!;
    expect(await browser.follow(action!, end, new URLSearchParams({ xsrf: xsrf!, logout: 'yes' }))).toBe(
      `${end}?state=s`,
    );
    await expect(refresh({ issuer, refreshToken: refreshToken! })).rejects.toThrow(/invalid_grant/);
    await expect(signIn({ issuer, email: 'nobody' }, browser)).rejects.toThrow(/not an e-mail address/);
  });

  it('tells about the person at the userinfo address', async () => {
    const { accessToken } = await signIn({ issuer, email: 'anna@vinnova.example' });
    const ask = (token: string) =>
      fetch(`${issuer}/protocol/openid-connect/userinfo`, { headers: { authorization: `Bearer ${token}` } });
    expect(await (await ask(accessToken)).json()).toMatchObject({ sub: ANNA, name: 'Anna <b>Ek</b>' });
    expect((await ask('nonsense')).status).toBe(401);
  });

  it('wants a proof key, and leads back to this machine only', async () => {
    const ask = (more: Record<string, string>) =>
      fetch(
        `${issuer}/protocol/openid-connect/auth?${new URLSearchParams({
          client_id: 'hansa-portal',
          response_type: 'code',
          scope: 'openid',
          redirect_uri: 'http://localhost:5173/after',
          ...more,
        })}`,
        { redirect: 'manual', headers: { accept: 'text/html', 'accept-language': 'fi' } },
      );
    const withoutKey = await ask({});
    expect(withoutKey.headers.get('location')).toMatch(/^http:\/\/localhost:5173\/after\?error=invalid_request/);
    const challenge = { code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' };
    expect((await ask(challenge)).headers.get('location')).toMatch(/\/realms\/hansa\/sign-in\//);
    const elsewhere = await ask({ ...challenge, redirect_uri: 'http://localhost.evil.example/after' });
    expect(elsewhere.status).toBe(400);
    expect(await elsewhere.text()).toContain('Kirjautuminen ei onnistu');
  });

  it('removes an account for the identity service alone; the same e-mail is then a new person', async () => {
    const email = 'leaving@example.org';
    const before = await signIn({ issuer, email });
    const id = decodeJwt(before.accessToken).sub!;
    const admin = await adminToken();
    await check(admin);
    expect(await removeUser(id)).toBe(401);
    expect(await removeUser(id, before.accessToken)).toBe(403);
    expect(await removeUser(id, admin)).toBe(204);
    expect(await removeUser(id, admin)).toBe(404);
    await expect(refresh({ issuer, refreshToken: before.refreshToken! })).rejects.toThrow(/invalid_grant/);
    expect(decodeJwt((await signIn({ issuer, email })).accessToken).sub).not.toBe(id);
  });

  it('does not answer to the name of another machine, nor run in production', async () => {
    const status = await new Promise((answered, failed) =>
      httpRequest(`${issuer}/.well-known/openid-configuration`, { headers: { host: 'evil.example' } }, (response) =>
        answered(response.resume().statusCode),
      )
        .on('error', failed)
        .end(),
    );
    expect(status).toBe(421);
    const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Record<
      string,
      string
    >;
    expect(discovery['issuer']).toBe(issuer);
    expect(discovery['token_endpoint']).toBe(`${issuer}/protocol/openid-connect/token`);
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    const make = () => createIdentityProvider({ issuer, folder, audience: 'hansa-api', adminClientSecret: 'x' });
    expect(make).toThrow(/production/);
    process.env['NODE_ENV'] = before;
  });
});
