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
    fileMegabytes: z.coerce
      .number()
      .int()
      .min(1)
      .max(500)
      .default(50)
      .describe('How large a file of a resource may be, in MiB (1,048,576 bytes).'),
    organisationMegabytes: z.coerce
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .default(2_000)
      .describe('How large all files of one organisation may be together, in MiB.'),
    newsDays: z.coerce
      .number()
      .int()
      .min(7)
      .max(3650)
      .default(180)
      .describe('For how many days the news of what people follow are kept.'),
  }),
) {}
