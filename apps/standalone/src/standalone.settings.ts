import { settingsOf } from '@hansa/platform';
import { z } from 'zod';

/** What the standalone application alone needs to know. */
export class StandaloneSettings extends settingsOf(
  'HANSA',
  z.object({
    data: z
      .string()
      .min(1)
      .default('.hansa')
      .describe('The folder of all that it keeps: databases, files, keys, mails.'),
    sample: z.stringbool().default(true).describe('Fill a fresh platform with sample data.'),
  }),
) {}
