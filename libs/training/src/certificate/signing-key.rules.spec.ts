import { describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair } from 'jose';
import { TrainingSettings } from '../training.settings.js';
import { algorithmOf, isSigningKey, publicHalf } from './signing-key.rules.js';

const aKey = async (alg: string) => exportJWK((await generateKeyPair(alg, { extractable: true })).privateKey);

describe('a signing key', () => {
  it('is of RSA, P-256 or Ed25519, and private', async () => {
    for (const alg of ['RS256', 'ES256', 'EdDSA']) {
      const jwk = await aKey(alg);
      expect(isSigningKey(JSON.stringify(jwk))).toBe(true);
      expect(algorithmOf(jwk)).toBe(alg);
      expect(isSigningKey(JSON.stringify(publicHalf(jwk, alg)))).toBe(false);
    }
    for (const text of ['', 'null', '{}', JSON.stringify(await aKey('ES384'))]) expect(isSigningKey(text)).toBe(false);
  });

  it('shows nothing of its private half', async () => {
    const jwk = await aKey('RS256');
    expect(Object.keys(publicHalf(jwk, 'RS256')).sort()).toEqual(['alg', 'e', 'kty', 'n', 'use']);
  });
});

describe('in production', () => {
  const read = (values: object) => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    const result = TrainingSettings.schema.safeParse(values);
    process.env['NODE_ENV'] = before;
    return (result.error?.issues ?? []).map(({ path }) => path.join());
  };

  it('training starts with a key and the address that certificates will name, and not without', async () => {
    const signingKey = JSON.stringify(await aKey('ES256'));
    expect(read({ signingKey, publicUrl: 'https://hansa.example' })).toEqual([]);
    expect(read({})).toEqual(['publicUrl', 'signingKey']);
    expect(read({ signingKey, publicUrl: 'http://127.0.0.1:3000' })).toEqual(['publicUrl']);
  });
});
