import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

/** How mails leave. Without an address or a folder they stay in the database until there is one. */
export class MailSettings extends settingsOf(
  'MAIL',
  z.object({
    url: z
      .url({ protocol: /^smtps?$/ })
      .optional()
      .describe('The mail server: smtp://user:password@host:587 or smtps://...'),
    from: z.string().min(3).max(200).default('Hansa <hansa@localhost>').describe('The sender: `Name <address>`.'),
    folder: z
      .string()
      .optional()
      .describe('Where to put mails as files (<id>.eml) instead of sending them, if MAIL_URL is not set.'),
  }),
) {}
