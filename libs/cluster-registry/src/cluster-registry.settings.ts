import { settingsOf } from '@hansa/platform';
import { z } from 'zod';

export class ClusterRegistrySettings extends settingsOf(
  'CLUSTER_REGISTRY',
  z.object({
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
