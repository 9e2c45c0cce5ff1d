import { createHash, randomBytes } from 'node:crypto';
import { Browser } from './browser.js';

export type SignIn = {
  issuer: string;
  /** Of a sample person, of someone who was here before, or a new one. */
  email: string;
  /** Needed for a new person; made of the e-mail when left out. */
  name?: string;
  /** False: a new person's address is left unconfirmed. */
  emailVerified?: boolean;
  /** `hansa-portal` when left out. */
  clientId?: string;
  /** An address on the issuer's own origin when left out. Nobody needs to answer there. */
  redirectUri?: string;
  /** Asks for another audience: `urn:hansa:<audience>`. */
  resource?: string;
};

export type Tokens = {
  accessToken: string;
  refreshToken?: string;
  idToken: string;
  /** Seconds that the access token is valid. */
  expiresIn: number;
};

/**
 * Signs a person in at the development identity provider as a browser without script does: authorisation code with
 * PKCE (RFC 6749, RFC 7636), over real HTTP, with cookies. A browser in which someone is signed in already is not asked
 * again.
 */
export async function signIn(who: SignIn, browser = new Browser()): Promise<Tokens> {
  const { clientId = 'hansa-portal', redirectUri = new URL('/signed-in', who.issuer).href } = who;
  const endpoint = (name: string) => `${who.issuer}/protocol/openid-connect/${name}`;

  // 1. The portal sends the browser to the provider, with the hash of a secret that only the portal knows.
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const question = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile email',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(who.resource ? { resource: who.resource } : {}),
  });
  const reached = await browser.follow(`${endpoint('auth')}?${question}`, redirectUri);

  // 2. The person fills in the form, and the provider leads back to the portal with a code.
  const form = new URLSearchParams({ email: who.email, name: who.name ?? who.email.split('@')[0]! });
  if (who.emailVerified === false) form.set('unconfirmed', 'yes');
  const asked = !reached.startsWith(`${redirectUri}?`);
  const back = asked ? await browser.follow(reached, redirectUri, form) : reached;
  const answer = new URL(back).searchParams;
  const code = answer.get('code');
  if (!code || answer.get('state') !== state) throw new Error(`Nobody was signed in: ${answer}`);

  // 3. The portal changes the code into tokens, and proves with the secret that it was it who asked.
  const response = await fetch(endpoint('token'), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
      ...(who.resource ? { resource: who.resource } : {}),
    }),
  });
  return readTokens(response);
}

/** New tokens for a refresh token, which can be used once. */
export async function refresh(of: { issuer: string; refreshToken: string; clientId?: string }): Promise<Tokens> {
  const response = await fetch(`${of.issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: of.clientId ?? 'hansa-portal',
      refresh_token: of.refreshToken,
    }),
  });
  return readTokens(response);
}

async function readTokens(response: Response): Promise<Tokens> {
  const body = (await response.json()) as Record<string, string | undefined> & { expires_in: number };
  if (!response.ok) throw new Error(`No tokens were given: ${body['error']}: ${body['error_description']}`);
  return {
    accessToken: body['access_token']!,
    refreshToken: body['refresh_token'],
    idToken: body['id_token']!,
    expiresIn: body.expires_in,
  };
}
