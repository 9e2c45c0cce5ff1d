import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ErasureView } from '@hansa/contracts';
import { eventually } from '@hansa/test-journeys/eventually';
import { Visitor } from '@hansa/test-journeys/visitor';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { setTimeout as pause } from 'node:timers/promises';
import type { KeycloakAdmin } from './keycloak-admin.js';
import { runningStack, type StackPlatform, startStackPlatform } from './platform.js';
import { SignInBrowser, type Tokens } from './sign-in.js';

const PASSWORD = 'something that is long';
const LANGUAGES = {
  ...{ da: /Log ind/, de: /anmelden/i, en: /Sign in/, et: /Logi/, fi: /Kirjaudu/, is: /Skráðu þig inn/ },
  ...{ lt: /Prisijunkite/, lv: /Pieslēgties/, no: /Logg inn/, pl: /Zaloguj/, sv: /Logga in/ },
};

describe('signing in at Keycloak', () => {
  const facts = runningStack();
  let platform: StackPlatform;
  let keycloak: KeycloakAdmin;
  const browser = () => new SignInBrowser(facts.url);
  const me = (accessToken: string) => new Visitor(`${facts.url}/api/v1`, accessToken).get('/identity/me');
  const person = async (name: string, email = `${name.toLowerCase().replace(' ', '.')}@keycloak.example`) => {
    await keycloak.putPerson({ email, name, password: PASSWORD });
    return email;
  };
  /** Changes the portal's client for a while. */
  const withClient = async (change: (client: any) => object, work: () => Promise<void>) => {
    const [client] = await keycloak.ask<any[]>('GET', '/clients?clientId=hansa-portal');
    await keycloak.ask('PUT', `/clients/${client.id}`, { ...client, ...change(client) });
    // What is left out of the attributes stays as it is; an empty one goes.
    const before = { ...client, attributes: { 'access.token.lifespan': '', ...client.attributes } };
    await work().finally(() => keycloak.ask('PUT', `/clients/${client.id}`, before));
  };
  const shortLived =
    (seconds: number) =>
    ({ attributes }: any) => ({
      attributes: { ...attributes, 'access.token.lifespan': String(seconds) },
    });

  beforeAll(async () => {
    platform = await startStackPlatform(facts);
    keycloak = platform.keycloak;
  });
  afterAll(() => platform?.close());

  it('is by authorisation code and PKCE, with a token for the API that says who it is', async () => {
    const email = await person('Vilma Quick');
    const { accessToken } = await browser().signIn(email, PASSWORD);
    expect(decodeJwt(accessToken)).toMatchObject({
      ...{ iss: facts.issuer, aud: 'hansa-api', azp: 'hansa-portal', typ: 'Bearer' },
      ...{ email, email_verified: true, name: 'Vilma Quick', preferred_username: email },
    });
    expect(await me(accessToken)).toMatchObject({ status: 200, body: { person: { name: 'Vilma Quick', email } } });
  });

  it('does not work without a proof key, with a wrong password, or for an address elsewhere', async () => {
    const email = await person('Vilma');
    const ask = (of: Record<string, string>) =>
      fetch(
        `${facts.issuer}/protocol/openid-connect/auth?${new URLSearchParams({
          ...{ client_id: 'hansa-portal', response_type: 'code', scope: 'openid' },
          ...{ redirect_uri: `${facts.url}/signed-in`, ...of },
        })}`,
        { redirect: 'manual' },
      );
    const without = await ask({});
    expect(without.headers.get('location')).toMatch(/error=invalid_request.*code_challenge_method/);
    const plain = await ask({ code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' });
    expect(plain.headers.get('location')).toMatch(/error=invalid_request/);
    const elsewhere = { redirect_uri: 'https://elsewhere.example/', code_challenge_method: 'S256' };
    expect((await ask({ ...elsewhere, code_challenge: 'x'.repeat(43) })).status).toBe(400);
    await expect(browser().signIn(email, 'not the password')).rejects.toThrow(/Invalid username or password/);
  });

  it('shows its page in eleven languages', async () => {
    for (const [language, words] of Object.entries(LANGUAGES)) {
      const page = await browser().signInPage(language);
      expect([language, /<html[^>]*lang="(..)"/.exec(page)?.[1]]).toEqual([language, language]);
      expect(page).toMatch(words);
    }
  });

  it('goes on by a refresh token that counts once, until the person signs out', async () => {
    const portal = browser();
    const tokens = await portal.signIn(await person('Rita'), PASSWORD);
    const next = await portal.refresh(tokens.refreshToken);
    expect((await me(next.accessToken)).status).toBe(200);
    // Who shows an old one may have stolen it: the newer one counts no more either.
    await expect(portal.refresh(tokens.refreshToken)).rejects.toThrow(/invalid_grant/);
    const again: Tokens = await portal.signIn('rita@keycloak.example', PASSWORD);
    await portal.signOut(again);
    await expect(portal.refresh(again.refreshToken)).rejects.toThrow(/invalid_grant/);
  });

  it('goes on when the keys of the realm are changed: old tokens until they expire, and new ones', async () => {
    const email = await person('Kim');
    const { accessToken: old } = await browser().signIn(email, PASSWORD);
    const realm = await keycloak.ask<{ id: string }>('GET', '');
    const key = {
      ...{ name: 'rotated', providerId: 'rsa-generated', providerType: 'org.keycloak.keys.KeyProvider' },
      ...{ parentId: realm.id, config: { priority: ['500'], enabled: ['true'], active: ['true'], keySize: ['2048'] } },
    };
    await keycloak.ask('POST', '/components', key);
    const { accessToken: fresh } = await browser().signIn(email, PASSWORD);
    expect(decodeProtectedHeader(fresh).kid).not.toBe(decodeProtectedHeader(old).kid);
    const counts = await eventually(
      () => me(fresh),
      ({ status }) => status === 200,
    );
    expect([counts.status, (await me(old)).status]).toEqual([200, 200]);
  });

  it('ends for somebody who is disabled: the token at its expiry, and there is no new one', async () => {
    const email = await person('Dan');
    await withClient(shortLived(8), async () => {
      const portal = browser();
      const { accessToken, refreshToken, expiresIn } = await portal.signIn(email, PASSWORD);
      expect(expiresIn).toBeLessThanOrEqual(8);
      const { id } = (await keycloak.find(email))!;
      await keycloak.ask('PUT', `/users/${id}`, { ...(await keycloak.find(email)), enabled: false });
      await expect(portal.refresh(refreshToken)).rejects.toThrow(/invalid_grant/);
      await pause(Math.max(0, decodeJwt(accessToken).exp! * 1000 - Date.now()) + 1_000);
      expect(await me(accessToken)).toMatchObject({ status: 401, body: { code: 'token-does-not-count' } });
      await expect(browser().signIn(email, PASSWORD)).rejects.toThrow(/disabled/i);
    });
  });

  it('gives no token that counts here where it is meant for another', async () => {
    const email = await person('Audun');
    const mapper = (client: any) => ({
      protocolMappers: client.protocolMappers.map((one: any) => ({
        ...one,
        config: { ...one.config, 'included.custom.audience': 'another-api' },
      })),
    });
    const [client] = await keycloak.ask<any[]>('GET', '/clients?clientId=hansa-portal');
    const path = `/clients/${client.id}/protocol-mappers/models`;
    const [one] = mapper(client).protocolMappers;
    await keycloak.ask('PUT', `${path}/${one.id}`, one);
    try {
      const { accessToken } = await browser().signIn(email, PASSWORD);
      expect(decodeJwt(accessToken).aud).toBe('another-api');
      expect(await me(accessToken)).toMatchObject({ status: 401, body: { code: 'token-does-not-count' } });
    } finally {
      await keycloak.ask('PUT', `${path}/${one.id}`, client.protocolMappers[0]);
    }
  });

  it('is public at the edge, and its keys are read beside it', async () => {
    const inside = `${facts.keycloakUrl}/realms/hansa/.well-known/openid-configuration`;
    const read = async (url: string) => (await (await fetch(url)).json()) as { issuer: string; jwks_uri: string };
    expect(await read(`${facts.issuer}/.well-known/openid-configuration`)).toMatchObject({ issuer: facts.issuer });
    const { issuer, jwks_uri: keys } = await read(inside);
    expect([issuer, new URL(keys).origin]).toEqual([facts.issuer, facts.keycloakUrl]);
    expect(new URL(facts.issuer).origin).not.toBe(facts.keycloakUrl);
  });

  it('is managed by identity, which can remove accounts and change nothing else of the realm', async () => {
    const form = {
      ...{ grant_type: 'client_credentials', client_id: 'hansa-identity' },
      client_secret: facts.identityAdminClientSecret,
    };
    const url = `${facts.keycloakUrl}/realms/hansa/protocol/openid-connect/token`;
    const signedIn = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
    const { access_token: token } = (await signedIn.json()) as { access_token: string };
    const ask = async (method: string, path: string, body?: object) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
      return (await fetch(`${facts.keycloakUrl}/admin/realms/${path}`, init)).status;
    };
    expect(await ask('GET', 'hansa/users?max=1')).toBe(200);
    expect([
      await ask('PUT', 'hansa', { displayName: 'Taken over' }),
      await ask('GET', 'hansa/clients/hansa-identity'),
      await ask('POST', 'hansa/clients', { clientId: 'mine' }),
      await ask('POST', 'hansa/roles', { name: 'mine' }),
      await ask('DELETE', 'hansa'),
      await ask('POST', '', { realm: 'mine' }),
    ]).toEqual([403, 403, 403, 403, 403, 403]);
    // It must not get more by giving itself more.
    const [own] = await keycloak.ask<{ id: string }[]>('GET', '/users?username=service-account-hansa-identity');
    const [management] = await keycloak.ask<{ id: string }[]>('GET', '/clients?clientId=realm-management');
    const roles = await keycloak.ask<{ name: string }[]>('GET', `/clients/${management!.id}/roles`);
    const all = roles.filter(({ name }) => name === 'realm-admin');
    const path = `hansa/users/${own!.id}/role-mappings/clients/${management!.id}`;
    expect(await ask('POST', path, all)).toBe(403);
  });

  it('is over for who is erased: the account is removed through the administration', async () => {
    const her = await platform.signIn('erased@keycloak.example', 'Elsa Erased');
    await her.must(200, her.get('/identity/me'));
    const { receipt } = await her.must(201, her.post('/identity/me/erasure', { email: her.email }));
    const erasure: ErasureView = await eventually(
      () => platform.stranger.must(200, platform.stranger.get(`/identity/erasures/${receipt}`)),
      ({ completedAt }) => completedAt !== null,
    );
    expect(erasure.accountRemovedAt).not.toBeNull();
    expect(await keycloak.find(her.email)).toBeUndefined();
  });
});
