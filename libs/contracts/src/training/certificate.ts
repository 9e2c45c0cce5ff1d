import { z } from 'zod';
import { Country, Id, Instant, Language, line, pageOf, PageQuery, prose, WallDate } from '../common.js';
import { RenderedText } from '../localised.js';
import { ModuleLevel, OrganisationReference } from './module.js';

/** `superseded`: a new certificate has taken its place. */
export const CertificateStatus = z.enum(['valid', 'revoked', 'superseded']);
export type CertificateStatus = z.infer<typeof CertificateStatus>;

/** Why a certificate does not count any more. Everybody who has its number reads this; a note is for its holder alone. */
export const CertificateReason = z.enum(['issued-in-error', 'attendance-corrected', 'details-corrected', 'other']);
export type CertificateReason = z.infer<typeof CertificateReason>;

/** HANSA, the year, and eight characters of which the last checks the others. Read back whatever the case and spaces. */
export const CertificateNumber = z
  .string()
  .max(40)
  .transform((text) => text.replace(/\s/g, '').toUpperCase())
  .pipe(z.string().regex(/^HANSA-\d{4}-[0-9A-Z]{8}$/, 'must be a number such as HANSA-2026-7KQ4MWXC'));

export const WithdrawCertificateInput = z.object({
  reason: CertificateReason,
  note: prose(1000).optional(),
});
export type WithdrawCertificateInput = z.infer<typeof WithdrawCertificateInput>;

/** What a certificate is about, as it was on the day it was issued. It names nobody. */
export const CertificateView = z.object({
  number: z.string(),
  status: CertificateStatus,
  reason: CertificateReason.nullable(),
  statusChangedAt: Instant.nullable(),
  /** The number of the certificate that has taken its place. */
  supersededBy: z.string().nullable(),
  issuedAt: Instant,
  issuer: OrganisationReference,
  module: z.object({
    id: Id,
    code: z.string(),
    number: z.number().int(),
    level: ModuleLevel,
    title: RenderedText,
    hours: z.number(),
    outcomes: z.array(RenderedText),
  }),
  session: z.object({
    id: Id,
    /** Null for an online session. */
    country: Country.nullable(),
    place: z.string().nullable(),
    firstDay: WallDate,
    lastDay: WallDate,
    language: Language,
  }),
});
export type CertificateView = z.infer<typeof CertificateView>;

/** As its holder sees it. */
export const MyCertificate = CertificateView.extend({
  /** What the provider wrote to its holder when it was withdrawn. */
  note: z.string().nullable(),
});
export type MyCertificate = z.infer<typeof MyCertificate>;
export const MyCertificatesQuery = PageQuery;
export type MyCertificatesQuery = z.infer<typeof MyCertificatesQuery>;
export const MyCertificatePage = pageOf(MyCertificate);

/** `issued`: by this request; who had one already is not among them. */
export const CertificatesIssuedView = z.object({ issued: z.array(z.string()), alreadyIssued: z.number().int() });
export type CertificatesIssuedView = z.infer<typeof CertificatesIssuedView>;

/** For the provider: who attended a session, and which certificate each has. */
export const SessionCertificates = z.object({
  items: z.array(
    z.object({
      personId: Id,
      name: z.string().nullable(),
      number: z.string().nullable(),
      status: CertificateStatus.nullable(),
      issuedAt: Instant.nullable(),
    }),
  ),
});
export type SessionCertificates = z.infer<typeof SessionCertificates>;

/** The file as its holder keeps it: a signed credential (Open Badges 3.0 as VC-JWT) as text. */
export const CheckCertificateInput = z.object({ file: line(65_536) });
export type CheckCertificateInput = z.infer<typeof CheckCertificateInput>;

export const CertificateProblem = z.object({
  code: z.enum([
    'not-a-certificate',
    'unknown-key',
    'signature-does-not-fit',
    'unknown-number',
    'not-the-file-issued',
    'revoked',
    'superseded',
  ]),
  /** In English; pages translate the code. */
  detail: z.string(),
  /** Where the file says something else than what was issued, such as `credentialSubject.achievement.name`. */
  altered: z.array(z.string()),
});
export type CertificateProblem = z.infer<typeof CertificateProblem>;

export const CertificateCheck = z.object({
  /** The file is the one issued, unaltered, and the certificate counts. */
  valid: z.boolean(),
  /** The platform's key has signed exactly this. */
  signatureFits: z.boolean(),
  /** It is the very file that was issued under its number; null where the number is not known. */
  fingerprintFits: z.boolean().nullable(),
  problems: z.array(CertificateProblem),
  /** What the platform itself knows of the number that the file names; null where it knows nothing. */
  certificate: CertificateView.nullable(),
  /** All that is in the file; null where the signature does not fit, for then it may say anything. */
  credential: z.record(z.string(), z.unknown()).nullable(),
});
export type CertificateCheck = z.infer<typeof CertificateCheck>;

/** A credential as VC-JWT: one line of text. */
export const SignedFile = z.string();

/** A public key (JWK, RFC 7517), named by the address at which it can be had. */
export const PublicKey = z.object({
  kid: z.string().max(300),
  kty: z.string(),
  alg: z.string(),
  use: z.literal('sig'),
  crv: z.string().optional(),
  x: z.string().optional(),
  y: z.string().optional(),
  n: z.string().optional(),
  e: z.string().optional(),
});
export type PublicKey = z.infer<typeof PublicKey>;
export const PublicKeys = z.object({ keys: z.array(PublicKey) });

/** The thumbprint of a key (RFC 7638), in a path. */
export const KeyThumbprint = z.string().regex(/^[\w-]{43}$/, 'must be the thumbprint of a key');

/** Counts the lists of withdrawn certificates of an issuer, from 0. */
export const StatusListNumber = z.coerce.number().int().min(0).max(1_000_000);

/** Who issues, as Open Badges 3.0 has it. */
export const IssuerProfile = z.object({
  '@context': z.array(z.string()),
  id: z.string(),
  type: z.array(z.string()),
  name: z.string().optional(),
});
