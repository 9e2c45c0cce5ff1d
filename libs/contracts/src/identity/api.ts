import { z } from 'zod';
import { Permission, PlatformRole, Role } from '../access.js';
import { Country, Email, Id, Instant, Language, line, pageOf } from '../common.js';
import { RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { OrganisationType } from './organisation.js';

const Version = z.number().int();
const withoutRepeats = <S extends z.ZodType>(item: S) =>
  z
    .array(item)
    .max(50)
    .refine((items) => new Set(items).size === items.length, 'must not repeat itself');

export const Roles = withoutRepeats(Role).min(1);

/** The one thing that a consultant's membership is about. */
export const MembershipScope = z.object({
  type: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .max(50),
  id: Id,
});
export type MembershipScope = z.infer<typeof MembershipScope>;

// ---- signing in

/** What a page needs to know before anybody is signed in: OpenID Connect, authorisation code with PKCE. */
export const SignInSettings = z.object({
  /** The realm; its addresses are found by discovery. */
  issuer: z.url(),
  clientId: z.string(),
});
export type SignInSettings = z.infer<typeof SignInSettings>;

// ---- a person about itself

/** In the order in which the person wants to read. */
export const PersonLanguages = withoutRepeats(Language).min(1);

export const ChangePersonInput = z.object({
  name: line(200).optional(),
  languages: PersonLanguages.optional(),
  country: Country.nullable().optional(),
});
export type ChangePersonInput = z.infer<typeof ChangePersonInput>;

export const MyMembership = z.object({
  id: Id,
  organisation: z.object({ id: Id, name: RenderedText, type: OrganisationType, country: Country }),
  roles: z.array(Role),
  permissions: z.array(Permission),
  scope: MembershipScope.nullable(),
  endsAt: Instant.nullable(),
});
export type MyMembership = z.infer<typeof MyMembership>;

/** For which countries a validator, for which themes an expert is named; whatever else he may do knows no such limits. */
export const PlatformReach = z.object({ countries: z.array(Country), themes: z.array(Theme) });
export type PlatformReach = z.infer<typeof PlatformReach>;

export const MeView = z.object({
  person: z.object({
    id: Id,
    name: z.string(),
    /** The last address that the identity provider has verified; null while there is none. */
    email: z.string().nullable(),
    languages: z.array(Language),
    country: Country.nullable(),
  }),
  memberships: z.array(MyMembership),
  platformRoles: z.array(PlatformRole),
  platformReach: PlatformReach,
  version: Version,
});
export type MeView = z.infer<typeof MeView>;

// ---- members

export const MemberView = z.object({
  id: Id,
  organisationId: Id,
  person: z.object({ id: Id, name: z.string() }),
  roles: z.array(Role),
  permissions: z.array(Permission),
  scope: MembershipScope.nullable(),
  endsAt: Instant.nullable(),
  since: Instant,
  version: Version,
});
export type MemberView = z.infer<typeof MemberView>;
/** In the order in which they came. */
export const MemberPage = pageOf(MemberView);

export const ChangeRolesInput = z.object({ roles: Roles });
export type ChangeRolesInput = z.infer<typeof ChangeRolesInput>;

// ---- the platform's own roles

export const PeopleQuery = z.object({ email: Email });
export type PeopleQuery = z.infer<typeof PeopleQuery>;
export const PeopleFound = z.object({ items: z.array(z.object({ id: Id, name: z.string() })) });
export type PeopleFound = z.infer<typeof PeopleFound>;

/** An empty list of roles takes all of them away. A validator has countries, an expert has themes, nobody else has any. */
export const GivePlatformRolesInput = z
  .object({
    roles: withoutRepeats(PlatformRole),
    countries: withoutRepeats(Country).default([]),
    themes: withoutRepeats(Theme).max(50).default([]),
  })
  .refine(({ roles, countries }) => roles.includes('validator') === countries.length > 0, {
    path: ['countries'],
    message: 'must be given for a validator, and for nobody else',
  })
  .refine(({ roles, themes }) => roles.includes('expert') === themes.length > 0, {
    path: ['themes'],
    message: 'must be given for an expert, and for nobody else',
  });
export type GivePlatformRolesInput = z.infer<typeof GivePlatformRolesInput>;
/** `version` is 0 for a person who never had any. */
export const PlatformRolesView = PlatformReach.extend({
  personId: Id,
  roles: z.array(PlatformRole),
  version: Version,
});
export type PlatformRolesView = z.infer<typeof PlatformRolesView>;

// ---- invitations

/** `scope` and `endsAt` come together and make the invited person a consultant, who cannot be an administrator. */
export const InviteMemberInput = z
  .object({
    email: Email,
    /** The language of the mail. */
    language: Language,
    roles: Roles,
    scope: MembershipScope.optional(),
    endsAt: Instant.optional(),
  })
  .refine(({ scope, endsAt }) => !scope || endsAt !== undefined, {
    path: ['endsAt'],
    message: 'must be given for a consultant',
  })
  .refine(({ scope, endsAt }) => scope !== undefined || endsAt === undefined, {
    path: ['scope'],
    message: 'must say what the consultant is for',
  })
  .refine(({ scope, roles }) => !scope || !roles.includes('administrator'), {
    path: ['roles'],
    message: 'must not make a consultant an administrator',
  });
export type InviteMemberInput = z.infer<typeof InviteMemberInput>;

/** The operator helps an organisation whose administrators have left. */
export const InviteAdministratorInput = z.object({ email: Email, language: Language });
export type InviteAdministratorInput = z.infer<typeof InviteAdministratorInput>;

export const InvitationStatus = z.enum(['open', 'accepted', 'declined', 'withdrawn', 'expired', 'replaced']);
export type InvitationStatus = z.infer<typeof InvitationStatus>;

/** As the organisation's administrators see it. */
export const InvitationView = z.object({
  id: Id,
  organisationId: Id,
  email: z.string(),
  language: Language,
  roles: z.array(Role),
  scope: MembershipScope.nullable(),
  endsAt: Instant.nullable(),
  status: InvitationStatus,
  invitedAt: Instant,
  expiresAt: Instant,
});
export type InvitationView = z.infer<typeof InvitationView>;
/** The newest first. */
export const InvitationPage = pageOf(InvitationView);

/** The secret of the link that was mailed. */
export const InvitationToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'must be the last part of the link in the mail');
export const LookUpInvitationInput = z.object({ token: InvitationToken });
export type LookUpInvitationInput = z.infer<typeof LookUpInvitationInput>;

/** As anybody sees it who has the link; the address is not shown. */
export const InvitationOffer = z.object({
  id: Id,
  organisation: z.object({ id: Id, name: RenderedText, type: OrganisationType, country: Country }),
  roles: z.array(Role),
  scope: MembershipScope.nullable(),
  endsAt: Instant.nullable(),
  status: InvitationStatus,
  expiresAt: Instant,
});
export type InvitationOffer = z.infer<typeof InvitationOffer>;

/** By the link's secret, or by the id out of what waits for the person. */
export const AnswerInvitationInput = z
  .object({ token: InvitationToken.optional(), invitationId: Id.optional() })
  .refine(({ token, invitationId }) => (token === undefined) !== (invitationId === undefined), {
    path: ['token'],
    message: 'either this or invitationId must be given',
  });
export type AnswerInvitationInput = z.infer<typeof AnswerInvitationInput>;

// ---- audit trail

export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  /** Null for what nobody did, such as the end of a term. The name is null when the person has been erased. */
  actor: z.object({ id: Id, name: z.string().nullable() }).nullable(),
  /** `<service>.<what-was-done>`; pages translate it. */
  action: z.string(),
  /** `name` is that of a person who is the subject, while there is one. */
  subject: z.object({ type: z.string(), id: z.string(), name: z.string().nullable() }),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
/** The newest first. */
export const AuditPage = pageOf(AuditEntry);
