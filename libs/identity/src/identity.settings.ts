import { settingsOf } from '@hansa/platform';
import { z } from 'zod';

const days = (most: number) => z.coerce.number().int().min(1).max(most);

export class IdentitySettings extends settingsOf(
  'IDENTITY',
  z.object({
    publicUrl: z
      .url({ protocol: /^https?$/ })
      .default('http://localhost:3000')
      .transform((url) => url.replace(/\/+$/, ''))
      .describe("Where the browser finds Hansa's pages; links in mails begin with it."),
    invitationDays: days(90).default(14).describe('How many days an invitation stays open.'),
    settledInvitationDays: days(365)
      .default(30)
      .describe('How many days the administrators see an invitation that is no longer open; then it is deleted.'),
    openInvitations: z.coerce
      .number()
      .int()
      .min(1)
      .max(10_000)
      .default(200)
      .describe('How many invitations of one organisation may be open at once.'),
    beatSeconds: z.coerce
      .number()
      .int()
      .min(1)
      .max(300)
      .default(15)
      .describe('How many seconds lie between two signs of life to the other services.'),
    exportDays: days(90).default(30).describe('How many days it is remembered that a person asked for all data.'),
    subjectRefusedHours: z.coerce
      .number()
      .int()
      .min(1)
      .max(720)
      .default(24)
      .describe("How many hours an erased person's tokens are refused; longer than any token lives."),
    portalClientId: z
      .string()
      .min(1)
      .default('hansa-portal')
      .describe('The public client with which the portal signs people in at ISSUER (authorisation code with PKCE).'),
    adminClientId: z
      .string()
      .min(1)
      .default('hansa-identity')
      .describe('The client with which accounts are removed at the identity provider (realm role manage-users).'),
    adminClientSecret: z
      .string()
      .default('')
      .describe("That client's secret. Without it no account is removed, and erasures stay incomplete."),
  }),
) {}
