import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

/** How long an answer may be given again. */
export class CacheSettings extends settingsOf(
  'CACHE',
  z.object({
    seconds: z.coerce
      .number()
      .int()
      .min(0)
      .max(60)
      .default(5)
      .describe('How long a public list is given again to those who are not signed in, in seconds; 0: never.'),
  }),
) {}
