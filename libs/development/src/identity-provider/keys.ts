import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { KeptFile } from './kept-file.js';

const Keys = z.object({
  /** Private keys that sign tokens (RS256); the first one signs. */
  signing: z.array(z.looseObject({ kty: z.literal('RSA'), kid: z.string() })),
  /** Sign the cookies. */
  cookies: z.array(z.string()),
});
/** What a provider signs with. Two providers with the same keys and different issuers can be told apart by `iss` alone. */
export type Keys = z.infer<typeof Keys>;

/** Made at the first start and then kept, so that tokens outlive a restart. */
export function keptKeys(folder: string): Keys {
  const file = new KeptFile<Keys>(join(folder, 'keys.json'), Keys);
  const kept = file.read();
  if (kept) return kept;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    ...privateKey.export({ format: 'jwk' }),
    kty: 'RSA' as const,
    kid: randomUUID(),
    alg: 'RS256',
    use: 'sig',
  };
  const keys = { signing: [key], cookies: [randomBytes(32).toString('base64url')] };
  file.write(keys);
  return keys;
}
