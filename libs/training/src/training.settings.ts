import { settingsOf } from '@hansa/platform';
import { z } from 'zod';
import { isSigningKey } from './certificate/signing-key.rules.js';

const inProduction = () => process.env['NODE_ENV'] === 'production';
const isOfThisMachine = (url: string) => /^(localhost|127\.|\[::1\])/.test(new URL(url).hostname);

export class TrainingSettings extends settingsOf(
  'TRAINING',
  z.object({
    offerHours: z.coerce
      .number()
      .int()
      .min(1)
      .max(168)
      .default(48)
      .describe('For how many hours a freed seat is kept for the first in the waitlist.'),
    offerEndsHoursBefore: z.coerce
      .number()
      .int()
      .min(0)
      .max(72)
      .default(2)
      .describe('Every offer of a seat ends at the latest this many hours before the session begins.'),
    attendedShare: z.coerce
      .number()
      .min(0.5)
      .max(1)
      .default(0.8)
      .describe('The share of a session’s time (0.5 to 1) that a participant must be there to have attended it.'),
    evaluationDays: z.coerce
      .number()
      .int()
      .min(1)
      .max(90)
      .default(14)
      .describe('For how many days after a session was closed its participants can evaluate it.'),
    publicUrl: z
      .url({ protocol: /^https?$/ })
      .default('http://localhost:3000')
      .refine((url) => !inProduction() || !isOfThisMachine(url), 'must be the public address in production')
      .transform((url) => url.replace(/\/+$/, ''))
      .describe('The address under which the platform is reached from outside; certificates name it for ever.'),
    signingKey: z
      .string()
      .default('')
      .refine((key) => key === '' || isSigningKey(key), 'must be a private key (JWK) of RSA, P-256 or Ed25519')
      .refine((key) => key !== '' || !inProduction(), 'must be set in production')
      .describe(
        'The private key that certificates are signed with, as a JWK (RSA for RS256, P-256 for ES256, Ed25519 for EdDSA). Left out, every start makes one of its own, whose public half is kept. Secret; must be set in production.',
      ),
  }),
) {}
