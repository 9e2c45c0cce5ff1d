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
  }),
) {}
