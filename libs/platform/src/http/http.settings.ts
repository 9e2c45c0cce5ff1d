import { isIP } from 'node:net';
import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

const limit = z.coerce.number().int().min(1).max(1_000_000);

function isSubnet(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const longest = isIP(address) === 4 ? 32 : 128;
  const fits = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longest);
  return isIP(address) !== 0 && fits && rest.length === 0;
}

/** How requests are taken in. */
export class HttpSettings extends settingsOf(
  '',
  z.object({
    edgeAddresses: z
      .string()
      .default('')
      .transform((list) => list.split(/[\s,]+/).filter(Boolean))
      .refine((list) => list.every(isSubnet), 'must be addresses or subnets (10.0.0.0/8), separated by commas')
      .describe(
        "The edge proxy's addresses or subnets, separated by commas. Only from there the headers X-Forwarded-For, " +
          'X-Request-Id and traceparent are believed.',
      ),
    requestTimeoutMs: z.coerce
      .number()
      .int()
      .min(1_000)
      .max(300_000)
      .default(30_000)
      .describe('How long a request may take to arrive, and as long again to be answered, in milliseconds.'),
    uploadTimeoutMs: z.coerce
      .number()
      .int()
      .min(1_000)
      .max(3_600_000)
      .default(600_000)
      .describe('How long a file that is to be kept may take to arrive, in milliseconds.'),
    rateLimitPerAddress: limit.default(600).describe('Requests a minute from one address (of IPv6: from one /64).'),
    rateLimitPerPerson: limit.default(300).describe('Requests a minute of one person who is signed in.'),
  }),
) {}
