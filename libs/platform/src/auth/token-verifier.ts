import { brokenRule, Id } from '@hansa/contracts';
import { hash, type KeyObject } from 'node:crypto';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Caller } from '../http/caller.js';
import type { AuthSettings } from './auth.settings.js';
import { SigningKeys } from './signing-keys.js';

export class NotSignedIn extends brokenRule(401, 'not-signed-in', 'This needs a person who is signed in.') {}
/** The `reason` is for the log; who sent the token learns no more than that it does not count. */
export class TokenDoesNotCount extends brokenRule(401, 'token-does-not-count', 'The access token does not count.') {
  constructor(readonly reason: string) {
    super();
  }
}

interface GrantManager {
  rotation: { getJWK(kid: string): Promise<KeyObject> };
  createGrant(grant: { access_token: string }): Promise<{ access_token: { content: unknown } }>;
}
interface GrantManagerClass {
  new (config: {
    realmUrl: string;
    clientId: string;
    bearerOnly: boolean;
    verifyTokenAudience: boolean;
    minTimeBetweenJwksRequests: number;
  }): GrantManager;
}
const require = createRequire(import.meta.url);

const Header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200) });
// The grant manager takes a token without an expiry for one that never expires.
const Claims = z.object({
  sub: Id,
  exp: z.number(),
  nbf: z.number().optional(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  name: z.string().optional(),
});
const LONGEST_TOKEN = 8_000;
const REMEMBERED = 5_000;

/**
 * Tells who a person is from an access token of the realm, by keycloak-connect's grant manager: signature,
 * issuer, audience, type and expiry. What has been verified is remembered until it expires; what was refused is not.
 */
export class TokenVerifier {
  private readonly keys: SigningKeys;
  private readonly manager: GrantManager;
  private readonly remembered = new Map<string, { caller: Caller; until: number }>();

  constructor({ issuer, issuerInternalUrl, audience }: AuthSettings) {
    const Manager = require('keycloak-connect/middleware/auth-utils/grant-manager.js') as GrantManagerClass;
    this.keys = new SigningKeys(issuerInternalUrl ?? issuer);
    this.manager = new Manager({
      realmUrl: issuer,
      clientId: audience,
      bearerOnly: true,
      verifyTokenAudience: true,
      minTimeBetweenJwksRequests: 10,
    });
    // Its own source asks the issuer's public address, converts the key anew for every token,
    // and lets an answer that is not JSON end the process.
    this.manager.rotation = { getJWK: (kid) => this.key(kid) };
  }

  /** Throws `TokenDoesNotCount`, or `SignInCannotBeChecked` while the keys cannot be had. */
  async verify(token: string): Promise<Caller> {
    if (token.length > LONGEST_TOKEN) throw new TokenDoesNotCount('too long');
    const digest = hash('sha256', token, 'base64url');
    const known = this.remembered.get(digest);
    if (known && known.until > Date.now()) return known.caller;
    if (known) this.remembered.delete(digest);
    const claims = await this.check(token);
    const caller: Caller = {
      personId: claims.sub.toLowerCase(),
      email: claims.email?.toLowerCase() ?? null,
      emailVerified: claims.email_verified ?? false,
      name: claims.name ?? null,
    };
    this.remember(digest, caller, claims.exp * 1000);
    return caller;
  }

  private async check(token: string): Promise<z.infer<typeof Claims>> {
    const header = Header.safeParse(headerOf(token));
    if (!header.success) throw new TokenDoesNotCount('not signed with RS256 by a named key');
    await this.key(header.data.kid);
    const grant = await this.manager.createGrant({ access_token: token }).catch((error: unknown) => {
      throw new TokenDoesNotCount(error instanceof Error ? error.message : 'refused');
    });
    const claims = Claims.safeParse(grant.access_token.content);
    if (!claims.success) throw new TokenDoesNotCount('without a subject that is a uuid, or without an expiry');
    if (claims.data.exp * 1000 <= Date.now()) throw new TokenDoesNotCount('expired');
    if ((claims.data.nbf ?? 0) * 1000 > Date.now() + 5_000) throw new TokenDoesNotCount('not valid yet');
    return claims.data;
  }

  private async key(kid: string): Promise<KeyObject> {
    const key = await this.keys.find(kid);
    if (!key) throw new TokenDoesNotCount('signed with a key that the realm does not have');
    return key;
  }

  private remember(digest: string, caller: Caller, until: number): void {
    if (this.remembered.size >= REMEMBERED) this.remembered.delete(this.remembered.keys().next().value!);
    this.remembered.set(digest, { caller, until });
  }
}

function headerOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.', 1)[0]!, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The token of a header `Authorization: Bearer ...`; undefined when there is no such header. */
export function bearerToken(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header)?.[1];
  if (token === undefined) throw new TokenDoesNotCount('not a bearer token of three parts');
  return token;
}
