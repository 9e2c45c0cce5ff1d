import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

/** What is written to the log, and how. */
export class LogSettings extends settingsOf(
  '',
  z.object({
    logLevel: z
      .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'])
      .default('info')
      .describe('The least weighty kind of line that is written.'),
    logFormat: z
      .enum(['json', 'lines'])
      .default('json')
      .describe('json: one object a line, for programs; lines: short, for a person at a terminal.'),
    logRequests: z
      .enum(['all', 'failed', 'none'])
      .default('all')
      .describe('Which requests get a line of their own: all, those answered with 400 or more, or none.'),
  }),
) {}
