import { settingsOf } from '@hansa/platform';
import { z } from 'zod';

export class KnowledgeExchangeSettings extends settingsOf(
  'KNOWLEDGE_EXCHANGE',
  z.object({
    textsPerHour: z.coerce
      .number()
      .int()
      .min(1)
      .max(1000)
      .default(30)
      .describe('How many discussions, answers and flags a person may write in an hour.'),
    newsDays: z.coerce
      .number()
      .int()
      .min(7)
      .max(3650)
      .default(180)
      .describe('For how many days the news of what people follow are kept.'),
  }),
) {}
