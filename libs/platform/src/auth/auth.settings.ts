import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

/** Who says who a person is. */
export class AuthSettings extends settingsOf(
  '',
  z.object({
    issuer: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/$/, ''))
      .describe('The realm as its users see it: the `iss` of every token, such as https://id.example/realms/hansa.'),
    issuerInternalUrl: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/$/, ''))
      .optional()
      .describe('The realm as this process reaches it, for the signing keys; the same as ISSUER if not set.'),
    audience: z.string().min(1).default('hansa-api').describe('The `aud` that a token must be meant for.'),
  }),
) {}
