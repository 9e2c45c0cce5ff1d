import { errors, type Client, type Context, type Provider } from 'oidc-provider';
import { Markup, PAGE_HEADERS } from '../pages/html.js';
import { chooseTexts } from '../texts/choose-texts.js';
import type { Account, Accounts } from './accounts.js';
import { isLoopback } from './loopback.js';
import type { Keys } from './keys.js';
import type { Memory } from './memory.js';
import { refusedPage, signedOutPage, signOutPage } from './pages.js';

const PROTOCOL = '/protocol/openid-connect';
const HOURS = 3600;
const SCOPES = ['openid', 'profile', 'email'];

export const PORTAL = 'hansa-portal';
export const ADMIN = 'hansa-identity';

/** The resource indicator (RFC 8707) that asks for a token with this audience. */
export function resourceOf(audience: string): string {
  return `urn:hansa:${audience}`;
}

/** Keycloak's shape, by the means of `oidc-provider`: same addresses, same claims, tokens as signed JWT. */
export function configuration(of: {
  issuer: string;
  /** The first is the one of a token that asks for none. */
  audiences: readonly [string, ...string[]];
  accessTokenSeconds: number;
  adminClientSecret: string;
  accounts: Accounts;
  keys: Keys;
  memory: Memory;
}): object {
  const origin = new URL(of.issuer).origin;
  return {
    adapter: of.memory.adapter,
    jwks: { keys: of.keys.signing },
    cookies: { keys: of.keys.cookies },
    clients: [
      {
        client_id: PORTAL,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${origin}/`],
        post_logout_redirect_uris: [`${origin}/`],
      },
      {
        client_id: ADMIN,
        client_secret: of.adminClientSecret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      },
    ],
    clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post'],
    clientBasedCORS: (_: Context, from: string) => isLoopback(from),
    scopes: SCOPES,
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'preferred_username', 'locale'],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    routes: {
      authorization: `${PROTOCOL}/auth`,
      token: `${PROTOCOL}/token`,
      jwks: `${PROTOCOL}/certs`,
      userinfo: `${PROTOCOL}/userinfo`,
      end_session: `${PROTOCOL}/logout`,
    },
    interactions: {
      url: (_: Context, { uid }: { uid: string }) => `${new URL(of.issuer).pathname}/sign-in/${uid}`,
    },
    ttl: {
      AccessToken: of.accessTokenSeconds,
      ClientCredentials: of.accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: of.accessTokenSeconds,
      Interaction: HOURS,
      RefreshToken: 8 * HOURS,
      Session: 12 * HOURS,
      Grant: 12 * HOURS,
    },
    findAccount: (_: Context, id: string) => {
      const account = of.accounts.find(id);
      return account && { accountId: id, claims: () => claimsOf(account) };
    },
    loadExistingGrant: (context: Context) => grantAll(context, of.audiences),
    issueRefreshToken: (_: Context, client: Client) => client.grantTypeAllowed('refresh_token'),
    extraTokenClaims: (_: Context, token: { clientId: string; accountId?: string }) => {
      const account = token.accountId ? of.accounts.find(token.accountId) : undefined;
      return { typ: 'Bearer', azp: token.clientId, ...(account && claimsOf(account)) };
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      userinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: Context, form: string) =>
          show(context, signOutPage(textsFor(context), new Markup(form))),
        postLogoutSuccessSource: (context: Context) => show(context, signedOutPage(textsFor(context))),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_: Context, __: Client, oneOf?: string[]) => oneOf?.[0] ?? resourceOf(of.audiences[0]),
        useGrantedResource: () => true,
        getResourceServerInfo: (_: Context, resource: string) => {
          const audience = of.audiences.find((known) => resourceOf(known) === resource);
          if (!audience) throw new errors.InvalidTarget();
          return {
            scope: SCOPES.join(' '),
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: of.accessTokenSeconds,
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
    renderError: (context: Context, out: { error: string; error_description?: string }) =>
      show(context, refusedPage(textsFor(context), [out.error, out.error_description].filter(Boolean).join(': '))),
  };
}

/** The claims that Keycloak puts into tokens of a person. */
export function claimsOf(account: Account): Record<string, unknown> {
  const { id, email, emailVerified, name, locale } = account;
  return { sub: id, preferred_username: email, email, email_verified: emailVerified, name, locale };
}

/**
 * Our own client asks nobody for consent. One grant for a whole session, as Keycloak has it: with another one the tokens
 * that a second window of the portal has would end.
 */
async function grantAll(context: Context, audiences: readonly string[]): Promise<unknown> {
  const { session, client, provider } = context.oidc;
  if (!session?.accountId || !client) return undefined;
  const given = session.grantIdFor(client.clientId);
  const before = given ? await provider.Grant.find(given) : undefined;
  if (before?.accountId === session.accountId) return before;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  for (const scope of SCOPES) grant.addOIDCScope(scope);
  for (const audience of audiences) grant.addResourceScope(resourceOf(audience), SCOPES.join(' '));
  await grant.save();
  return grant;
}

/** In development the portal may run on a port of its own. */
export function allowLoopbackRedirects(provider: Provider): void {
  Object.assign(provider.Client.prototype, {
    redirectUriAllowed: isLoopback,
    postLogoutRedirectUriAllowed: isLoopback,
  });
}

function textsFor(context: Context) {
  return chooseTexts(context.req.headers['accept-language'], context.oidc.params?.['ui_locales']);
}

function show(context: Context, page: string): void {
  for (const [name, value] of Object.entries(PAGE_HEADERS)) context.res.setHeader(name, value);
  context.body = page;
}
