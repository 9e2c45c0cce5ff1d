import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

/** How patiently a service decides what a person may do. */
export class AccessSettings extends settingsOf(
  '',
  z.object({
    accessCatchUpMs: z.coerce
      .number()
      .int()
      .min(0)
      .max(5_000)
      .default(1_000)
      .describe('For how long a refusal waits in case the membership is on its way here, in milliseconds.'),
    identitySilenceSeconds: z.coerce
      .number()
      .int()
      .min(0)
      .max(3_600)
      .default(60)
      .describe('After so long without a sign of the identity service the weighty permissions are refused; 0: never.'),
  }),
) {}
