import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type House, OTHER_AUDIENCE } from './house.js';

/** What was sent to every route in place of a good token. */
export interface BadTokens {
  expired: string;
  'of another issuer that has the same keys': string;
  'for another audience': string;
  'with alg none': string;
  'with alg none and a signature': string;
  'signed by a foreign key of the same name': string;
  'signed by a foreign key of another name': string;
  "signed with the realm's public key as a secret": string;
  'with another content than was signed': string;
  'that is nonsense': string;
}

/** Three were given by a provider, after a sign-in; the others are made of a good one. */
export async function badTokens(house: House, good: string): Promise<BadTokens> {
  const { realm, elsewhere } = house;
  const [, payload, signature] = good.split('.') as [string, string, string];
  const own = realm.keys.signing[0]!;
  const { kid } = own;
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { privateKey: foreign } = await generateKeyPair('RS256');
  const signedBy = (key: Parameters<SignJWT['sign']>[0], header: { alg: string; kid: string }) =>
    new SignJWT(decodeJwt(good)).setProtectedHeader(header).sign(key);
  const none = `${part({ alg: 'none', kid })}.${payload}.`;
  const published = createPublicKey({ key: own as JsonWebKey, format: 'jwk' });
  const secret = new TextEncoder().encode(String(published.export({ type: 'spki', format: 'pem' })));
  const expired = await house.briefTokenOf('late@hansa.example');
  const tokens: BadTokens = {
    expired,
    'of another issuer that has the same keys': await house.tokenOf('other@hansa.example', elsewhere),
    'for another audience': await house.tokenOf('owner@hansa.example', { audience: OTHER_AUDIENCE }),
    'with alg none': none,
    'with alg none and a signature': none + signature,
    'signed by a foreign key of the same name': await signedBy(foreign, { alg: 'RS256', kid }),
    'signed by a foreign key of another name': await signedBy(foreign, { alg: 'RS256', kid: 'another' }),
    "signed with the realm's public key as a secret": await signedBy(secret, { alg: 'HS256', kid }),
    'with another content than was signed': good.replace(payload, part({ ...decodeJwt(good), name: 'Another' })),
    'that is nonsense': 'x',
  };
  // Nothing to be asked about says when a token is over; it says so itself.
  const over = decodeJwt(expired).exp! * 1000;
  while (Date.now() < over) await pause(over - Date.now());
  return tokens;
}
