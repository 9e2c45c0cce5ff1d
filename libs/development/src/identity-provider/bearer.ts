import { createLocalJWKSet, jwtVerify, type JWTPayload } from 'jose';
import type { IncomingMessage } from 'node:http';
import type { Keys } from './keys.js';

/** Reads the bearer token of a request; null when there is none, or none of ours that is still valid. */
export function bearerReader(issuer: string, keys: Keys): (request: IncomingMessage) => Promise<JWTPayload | null> {
  const publicKeys = createLocalJWKSet({
    keys: keys.signing.map(({ kty, kid, n, e }) => ({ kty, kid, n: String(n), e: String(e), alg: 'RS256' })),
  });
  return async (request) => {
    const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (!token) return null;
    const verified = await jwtVerify(token, publicKeys, { issuer, algorithms: ['RS256'] }).catch(() => null);
    return verified?.payload['typ'] === 'Bearer' ? verified.payload : null;
  };
}
