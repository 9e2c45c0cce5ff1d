import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

const flag = z.stringbool().default(false);

/** What every service needs to know to run. */
export class PlatformSettings extends settingsOf(
  '',
  z.object({
    port: z.coerce
      .number()
      .int()
      .min(0)
      .max(65535)
      .default(3000)
      .describe('The port to listen on; 0 takes a free one.'),
    host: z.string().default('127.0.0.1').describe('The address to listen on; 0.0.0.0 in a container.'),
    databasePool: z.coerce
      .number()
      .int()
      .min(2)
      .max(100)
      .default(10)
      .describe('Connections to each database, at most.'),
    migrateAtStart: flag.describe('Bring the databases forward at the start; standalone does.'),
    sweepIntervalMs: z.coerce
      .number()
      .int()
      .min(50)
      .max(60_000)
      .default(3000)
      .describe('How often what time has decided is made visible, in ms.'),
    stopDrainMs: z.coerce
      .number()
      .int()
      .min(0)
      .max(60_000)
      .default(4000)
      .describe(
        'How long a service that is told to stop goes on answering while its readiness says no, in ms; longer than the edge takes to see that, and keeps idle connections.',
      ),
    outboxKeepDays: z.coerce
      .number()
      .int()
      .min(1)
      .max(365)
      .default(7)
      .describe('Days that published outbox rows are kept, to be sent again if need be.'),
    inboxKeepDays: z.coerce
      .number()
      .int()
      .min(2)
      .max(730)
      .default(14)
      .describe('Days that inbox rows are kept; longer than a repeat can come.'),
    handlerAttempts: z.coerce
      .number()
      .int()
      .min(1)
      .max(20)
      .default(5)
      .describe('Failures of a handler until its event goes to the dead letters.'),
    handlerFirstPauseMs: z.coerce
      .number()
      .int()
      .min(1)
      .max(60_000)
      .default(200)
      .describe('The pause after the first failure of a handler, in ms; it doubles up to a minute.'),
    testClock: flag
      .refine((on) => !on || process.env['NODE_ENV'] !== 'production', 'must not be set in production')
      .describe('Lets the row of test_clock shift the clock. For tests only; refused in production.'),
  }),
) {}
