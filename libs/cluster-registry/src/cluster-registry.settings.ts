import { settingsOf } from '@hansa/platform';
import { z } from 'zod';

export class ClusterRegistrySettings extends settingsOf(
  'CLUSTER_REGISTRY',
  z.object({
    publicUrl: z
      .url({ protocol: /^https?$/ })
      .default('http://localhost:3000')
      .transform((url) => url.replace(/\/+$/, ''))
      .describe('Where Hansa is found; what is exported is named by addresses that begin with it.'),
    importDays: z.coerce
      .number()
      .int()
      .min(1)
      .max(365)
      .default(14)
      .describe('For how many days a file that was sent for import is kept, with its report, applied or not.'),
    confirmationDays: z.coerce
      .number()
      .int()
      .min(30)
      .max(3650)
      .default(365)
      .describe('For how many days a profile is public after its publication or last reconfirmation.'),
    reminderDays: z.coerce
      .number()
      .int()
      .min(1)
      .max(180)
      .default(30)
      .describe(
        'How many days before its end the reconfirmation of a profile, a vouching or a step of a plan begins to wait for those concerned.',
      ),
  }),
) {}
