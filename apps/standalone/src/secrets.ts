import { exportJWK, generateKeyPair } from 'jose';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A secret that is made once and kept beside the data, readable by its owner alone. */
export function keptSecret(path: string, make = () => randomBytes(32).toString('base64url')): string {
  if (!existsSync(path)) writeFileSync(path, make(), { mode: 0o600, flag: 'wx' });
  return readFileSync(path, 'utf8');
}

/** The private key (JWK, Ed25519) that signs certificates. */
export async function keptSigningKey(path: string): Promise<string> {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const key = await newSigningKey();
  return keptSecret(path, () => key);
}

export async function newSigningKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}
