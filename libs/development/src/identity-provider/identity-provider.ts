// An ambient declaration cannot be imported, and who imports this library must find it too.
/// <reference path="./oidc-provider.d.ts" />
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Provider } from 'oidc-provider';
import { Accounts, type SamplePerson } from './accounts.js';
import { bearerReader } from './bearer.js';
import { ADMIN, allowLoopbackRedirects, claimsOf, configuration } from './configuration.js';
import { keptKeys, type Keys } from './keys.js';
import { isForLoopback, isLoopback } from './loopback.js';
import { Memory } from './memory.js';
import { SignInForm } from './sign-in-form.js';

export type IdentityProviderOptions = {
  /** `http://127.0.0.1:3000/realms/hansa`: where it is reached, and the `iss` of its tokens. */
  issuer: string;
  /** Keeps keys and accounts. */
  folder: string;
  /** The `aud` of access tokens, `hansa-api`. */
  audience: string;
  /** The sign-in page offers them. */
  people?: readonly SamplePerson[];
  /** Of the client `hansa-identity`, which may remove accounts. */
  adminClientSecret: string;
  /** 1 and more; 300 when left out. */
  accessTokenSeconds?: number;
  /** Audiences that a client may ask for as well, by `resource`; for tests of who refuses them. */
  otherAudiences?: readonly string[];
  /** Those of another provider, to imitate it under another issuer; kept in `folder` when left out. */
  keys?: Keys;
};

export type IdentityProvider = {
  issuer: string;
  accounts: Accounts;
  keys: Keys;
  /** Whether a request of this path and query is for `callback`. */
  handles(url: string): boolean;
  /** Answers a plain Node request whose body nobody has read. */
  callback(request: IncomingMessage, response: ServerResponse): void;
};

/**
 * An identity provider for development, in the shape of a Keycloak realm: it believes whoever says who he is. It is
 * not made in production, and answers only requests that name this machine.
 */
export function createIdentityProvider(options: IdentityProviderOptions): IdentityProvider {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error('The development identity provider asks for no password: it does not run in production.');
  }
  if (!isLoopback(options.issuer)) throw new Error(`The issuer must be an address of this machine: ${options.issuer}`);
  const { issuer, people = [] } = options;
  const realm = new URL(issuer).pathname;
  const accounts = new Accounts(join(options.folder, 'accounts.json'), people);
  const keys = options.keys ?? keptKeys(options.folder);
  const memory = new Memory();
  const provider = new Provider(
    issuer,
    configuration({
      issuer,
      audiences: [options.audience, ...(options.otherAudiences ?? [])],
      accessTokenSeconds: options.accessTokenSeconds ?? 300,
      adminClientSecret: options.adminClientSecret,
      accounts,
      keys,
      memory,
    }),
  );
  allowLoopbackRedirects(provider);
  const protocol = provider.callback();
  const form = new SignInForm(provider, accounts, people);
  const readBearer = bearerReader(issuer, keys);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isForLoopback(request)) return sendJson(response, 421, { error: 'misdirected_request' });
    const url = request.url ?? '/';
    const path = url.split('?')[0]!;
    const [, user] = path.startsWith('/admin') ? (path.split(`/admin${realm}/users/`) ?? []) : [];
    if (user !== undefined) return removeAccount(request, response, user);
    if (path.startsWith(`${realm}/sign-in/`)) return form.answer(request, response, path);
    if (path === `${realm}/protocol/openid-connect/userinfo` && request.method !== 'OPTIONS') {
      return userInfo(request, response);
    }
    if (!path.startsWith(`${realm}/`)) return sendJson(response, 404, { error: 'Realm does not exist' });
    // The provider makes its addresses out of what `originalUrl` has more than `url`.
    Object.assign(request, { originalUrl: url, url: url.slice(realm.length) });
    await protocol(request, response);
  }

  /** Keycloak's `DELETE /admin/realms/{realm}/users/{id}`. */
  async function removeAccount(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const token = await readBearer(request);
    if (!token) return sendJson(response, 401, { error: 'HTTP 401 Unauthorized' });
    if (token['azp'] !== ADMIN) return sendJson(response, 403, { error: 'HTTP 403 Forbidden' });
    if (request.method !== 'DELETE') return sendJson(response, 405, { error: 'HTTP 405 Method Not Allowed' });
    if (!accounts.remove(id)) return sendJson(response, 404, { error: 'User not found' });
    memory.forgetAccount(id);
    response.writeHead(204).end();
  }

  async function userInfo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin } = request.headers;
    if (origin && isLoopback(origin))
      response.setHeader('access-control-allow-origin', origin).setHeader('vary', 'origin');
    const token = await readBearer(request);
    const account = token?.sub ? accounts.find(token.sub) : undefined;
    if (account) return sendJson(response, 200, claimsOf(account));
    response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
    sendJson(response, 401, { error: 'invalid_token' });
  }

  return {
    issuer,
    accounts,
    keys,
    handles: (url) => url.startsWith('/realms/') || url.startsWith('/admin/realms/'),
    callback: (request, response) => {
      answer(request, response).catch(() => {
        if (!response.headersSent) sendJson(response, 500, { error: 'server_error' });
        else response.destroy();
      });
    },
  };
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
