import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

/** Where the processes of one installation find what they share for a moment. */
export class RedisSettings extends settingsOf(
  'REDIS',
  z.object({
    url: z
      .string()
      .regex(/^rediss?:\/\//, 'must be a redis:// or rediss:// address')
      .optional()
      .describe(
        'The Redis in which the processes of one installation share rate limits and the cache of public lists: ' +
          'redis://user:password@host:port/number, rediss:// over TLS. Left out, each process keeps its own. Two ' +
          'installations must not share one number.',
      ),
    ca: z
      .string()
      .startsWith('-----BEGIN CERTIFICATE-----', 'must be a certificate in PEM')
      .optional()
      .describe('The certificate (PEM) of the authority that Redis is believed by, where it is not a public one.'),
  }),
) {}
