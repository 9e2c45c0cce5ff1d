import { Injectable } from '@nestjs/common';
import { NotFound } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import {
  calculateJwkThumbprint,
  CompactSign,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';
import { addresses, type Credential } from './credential.rules.js';
import { algorithmOf, publicHalf } from './signing-key.rules.js';

interface SigningKey {
  kid: string;
  alg: string;
  privateKey: CryptoKey | Uint8Array;
  publicJwk: JWK;
}

/** The key that certificates are signed with now, and the public halves of all that ever were. */
@Injectable()
export class SigningKeyQueries {
  private key: Promise<SigningKey> | undefined;

  constructor(
    private readonly database: TrainingDatabase,
    private readonly settings: TrainingSettings,
  ) {}

  /** A key that cannot be used is noticed at the start. */
  async onModuleInit(): Promise<void> {
    await this.current();
  }

  /** Notes the key that is about to be used. Gives its id. */
  async use(tx: Transaction): Promise<string> {
    const { kid, publicJwk } = await this.current();
    await tx.query('insert into signing_key (kid, jwk, since) values ($1, $2, hansa_now()) on conflict do nothing', [
      kid,
      JSON.stringify(publicJwk),
    ]);
    return kid;
  }

  /**
   * The credential signed, as VC-JWT (Open Badges 3.0, 8.2): the payload is the credential itself with the claims that
   * say the same once more.
   */
  async sign(credential: Credential, type = 'JWT'): Promise<string> {
    const { kid, alg, privateKey } = await this.current();
    const { id, issuer, validFrom } = credential as { id: string; issuer: string | { id: string }; validFrom: string };
    const claims = { iss: typeof issuer === 'string' ? issuer : issuer.id, jti: id, nbf: Date.parse(validFrom) / 1000 };
    const payload = new TextEncoder().encode(JSON.stringify({ ...credential, ...claims }));
    return new CompactSign(payload)
      .setProtectedHeader({ alg, kid: addresses(this.settings.publicUrl).key(kid), typ: type })
      .sign(privateKey);
  }

  /** As a JWK Set (RFC 7517); every key is named by the address at which it can be had. */
  async keySet(): Promise<{ keys: JWK[] }> {
    const { kid, publicJwk } = await this.current();
    const kept = await this.database.query<{ kid: string; jwk: JWK }>(
      'select kid, jwk from signing_key order by since',
    );
    const all = new Map<string, JWK>([...kept.map((key) => [key.kid, key.jwk] as const), [kid, publicJwk]]);
    return { keys: [...all].map(([id, jwk]) => this.named(id, jwk)) };
  }

  async publicKey(kid: string): Promise<JWK> {
    const key = await this.find(kid);
    if (!key) throw new NotFound();
    return this.named(kid, key);
  }

  async find(kid: string): Promise<JWK | null> {
    const { kid: own, publicJwk } = await this.current();
    if (kid === own) return publicJwk;
    const [kept] = await this.database.query<{ jwk: JWK }>('select jwk from signing_key where kid = $1', [kid]);
    return kept?.jwk ?? null;
  }

  private named(kid: string, jwk: JWK): JWK {
    return { ...jwk, kid: addresses(this.settings.publicUrl).key(kid) };
  }

  private current(): Promise<SigningKey> {
    this.key ??= keyFrom(this.settings.signingKey);
    return this.key;
  }
}

async function keyFrom(setting: string): Promise<SigningKey> {
  const jwk = setting === '' ? await newKey() : (JSON.parse(setting) as JWK);
  const alg = algorithmOf(jwk)!;
  const publicJwk = publicHalf(jwk, alg);
  return { kid: await calculateJwkThumbprint(publicJwk), alg, privateKey: await importJWK(jwk, alg), publicJwk };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return exportJWK(privateKey);
}
