import type { JWK } from 'jose';

const ALGORITHMS: Record<string, string> = { RSA: 'RS256', 'EC P-256': 'ES256', 'OKP Ed25519': 'EdDSA' };

/** With which algorithm a key signs: RS256 for RSA, ES256 for P-256, EdDSA for Ed25519; undefined for any other. */
export function algorithmOf({ kty, crv }: JWK): string | undefined {
  return ALGORITHMS[[kty, crv].filter(Boolean).join(' ')];
}

/** Whether a text is a private key (JWK, RFC 7517) that certificates can be signed with. */
export function isSigningKey(text: string): boolean {
  try {
    const jwk = JSON.parse(text) as JWK | null;
    return typeof jwk?.d === 'string' && algorithmOf(jwk) !== undefined;
  } catch {
    return false;
  }
}

/** What of a key everybody may have. */
export function publicHalf({ kty, crv, x, y, n, e }: JWK, alg: string): JWK {
  return JSON.parse(JSON.stringify({ kty, crv, x, y, n, e, alg, use: 'sig' })) as JWK;
}
