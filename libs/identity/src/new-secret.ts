import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a link, in 43 characters; only their hash is kept. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** No salt is needed: what is hashed cannot be guessed. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
