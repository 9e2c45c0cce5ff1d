import { settingsOf } from '@hansa/platform';
import { z } from 'zod';

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
      .url()
      .default('http://localhost:3000')
      .transform((url) => url.replace(/\/+$/, ''))
      .describe('The address under which the platform is reached from outside; certificates name it for ever.'),
    signingKey: z
      .string()
      .optional()
      .describe(
        'The private key that certificates are signed with, as a JWK (RSA for RS256, P-256 for ES256, Ed25519 for EdDSA). Left out, every start makes one of its own, whose public half is kept; refused in production. Secret.',
      ),
  }),
) {}
