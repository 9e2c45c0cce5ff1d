import { z } from 'zod';
import { Country, Email, Id, Instant, line, pageOf, PageQuery, WallDate, WebAddress } from '../common.js';
import { localisedInput, RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { OrganisationReference } from '../training/module.js';
import { RegionCode, SectorCode } from './codes.js';
import { ClusterCriteria, CriterionCode } from './criteria.js';
import { MemberCounts } from './member.js';

/**
 * `draft -> submitted -> published | emerging | returned`; `expired` when it has not been reconfirmed in a year or what it
 * rested on has ended, `withdrawn` by its organisation.
 */
export const ClusterStatus = z.enum([
  'draft',
  'submitted',
  'returned',
  'published',
  'emerging',
  'expired',
  'withdrawn',
]);
export type ClusterStatus = z.infer<typeof ClusterStatus>;

/** Of the European cluster-excellence scheme. */
export const LabelLevel = z.enum(['bronze', 'silver', 'gold']);
export type LabelLevel = z.infer<typeof LabelLevel>;

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;
const TWICE = 'must not name the same twice';

/** Degrees east and north, WGS 84. */
export const GeoPosition = z.object({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
});
export type GeoPosition = z.infer<typeof GeoPosition>;

/** A name in the languages in which it is borne, each one line of at most 200 characters. */
export const ClusterName = localisedInput(200).refine(
  ({ texts }) => Object.values(texts).every((text) => !/[\n\t]/.test(text)),
  { path: ['texts'], message: 'must be of one line' },
);

/** How and by when an emerging cluster will meet a criterion that it does not meet yet. */
export const PlanStepInput = z.object({ criterion: CriterionCode, action: localisedInput(1000), by: WallDate });
export type PlanStepInput = z.infer<typeof PlanStepInput>;

const content = {
  name: ClusterName,
  acronym: line(30).nullable(),
  summary: localisedInput(2000),
  services: localisedInput(5000).nullable(),
  website: WebAddress.nullable(),
  /** The page that tells about the cluster in English; a machine's translation will do. */
  englishPage: WebAddress.nullable(),
  /** The NUTS region, at any level, of the cluster's country. */
  region: RegionCode.nullable(),
  place: line(100).nullable(),
  position: GeoPosition.nullable(),
  sectors: z.array(SectorCode).max(20).refine(distinct, TWICE),
  themes: z.array(Theme).max(20).refine(distinct, TWICE),
  /** Full-time equivalents, to the hundredth. */
  managementFte: z.number().min(0).max(1000).multipleOf(0.01).nullable(),
  founded: z.int().min(1800).max(2100).nullable(),
  plan: z
    .array(PlanStepInput)
    .max(4)
    .refine((steps) => distinct(steps.map(({ criterion }) => criterion)), TWICE),
};

/** A draft. Only a name, a summary and the country are needed to begin; the country stays. */
export const CreateClusterInput = z
  .object(content)
  .partial()
  .required({ name: true, summary: true })
  .extend({
    ownerId: Id,
    country: Country,
    /** Ids of likely duplicates in the registry that are known to be others: `LikelyDuplicate`. */
    duplicatesSeen: z.array(Id).max(20).optional(),
  })
  .refine(({ region, country }) => !region || region.startsWith(country), {
    path: ['region'],
    message: 'must be a region of the country',
  });
export type CreateClusterInput = z.infer<typeof CreateClusterInput>;

/** What is left out stays; null takes it away. */
export const ChangeClusterInput = z.object(content).partial();
export type ChangeClusterInput = z.infer<typeof ChangeClusterInput>;

/** A person to turn to. Not public unless it is said to be: then everybody who reads the profile sees it. */
export const ClusterContactInput = z.object({
  name: line(200),
  function: line(200).nullable().default(null),
  email: Email,
  phone: line(40)
    .regex(/^[+\d][\d\s()/.-]*$/, 'must be a telephone number')
    .nullable()
    .default(null),
  isPublic: z.boolean().default(false),
});
export type ClusterContactInput = z.infer<typeof ClusterContactInput>;
export const ClusterContactsInput = z.object({ items: z.array(ClusterContactInput).max(20) });
export type ClusterContactsInput = z.infer<typeof ClusterContactsInput>;
export const ClusterContact = z.object({
  name: z.string(),
  function: z.string().nullable(),
  email: z.string(),
  phone: z.string().nullable(),
  isPublic: z.boolean(),
});
export type ClusterContact = z.infer<typeof ClusterContact>;

/** A part of a profile that a validator can have a remark on. */
export const ClusterField = z.enum([...(Object.keys(content) as (keyof typeof content)[]), 'members', 'contacts']);
export type ClusterField = z.infer<typeof ClusterField>;

export const ReturnClusterInput = z.object({
  remarks: z
    .array(z.object({ field: ClusterField, text: localisedInput(2000) }))
    .min(1)
    .max(50),
});
export type ReturnClusterInput = z.infer<typeof ReturnClusterInput>;

/** The reason is shown to everybody who comes by an old link. */
export const WithdrawClusterInput = z.object({ reason: localisedInput(1000) });
export type WithdrawClusterInput = z.infer<typeof WithdrawClusterInput>;

/** To a cluster organisation of the same country that keeps no profile yet. */
export const HandOverClusterInput = z.object({ organisationId: Id });
export type HandOverClusterInput = z.infer<typeof HandOverClusterInput>;

/** An agency that is recognised for the cluster's country; the programme that it rests on, and the last day. */
export const VouchForClusterInput = z.object({ agencyId: Id, programme: localisedInput(300), until: WallDate });
export type VouchForClusterInput = z.infer<typeof VouchForClusterInput>;
export const EndVouchingInput = z.object({ reason: localisedInput(1000) });
export type EndVouchingInput = z.infer<typeof EndVouchingInput>;

export const VouchingView = z.object({
  agency: OrganisationReference,
  programme: RenderedText,
  until: WallDate,
  since: Instant,
});
export type VouchingView = z.infer<typeof VouchingView>;

/** The last label that nobody has withdrawn; an expired one does not count. */
export const LabelOfCluster = z.object({
  level: LabelLevel,
  validUntil: WallDate,
  state: z.enum(['held', 'expired']),
});
export type LabelOfCluster = z.infer<typeof LabelOfCluster>;

/** Why a profile is public no more. */
export const ClusterEnd = z.enum(['not-reconfirmed', 'vouching-ended', 'plan-not-met', 'withdrawn']);
export type ClusterEnd = z.infer<typeof ClusterEnd>;

/** What only those see who keep a profile, validate it or may vouch for it. */
const InsideView = z.object({
  criteria: ClusterCriteria,
  /** Of the last return. */
  remarks: z.array(z.object({ field: ClusterField, text: RenderedText })),
});

export const ClusterView = z.object({
  id: Id,
  status: ClusterStatus,
  owner: OrganisationReference,
  name: RenderedText,
  acronym: z.string().nullable(),
  summary: RenderedText,
  services: RenderedText.nullable(),
  website: z.string().nullable(),
  englishPage: z.string().nullable(),
  country: Country,
  region: RegionCode.nullable(),
  place: z.string().nullable(),
  position: GeoPosition.nullable(),
  sectors: z.array(SectorCode),
  themes: z.array(Theme),
  managementFte: z.number().nullable(),
  founded: z.int().nullable(),
  members: MemberCounts,
  /** Only the public ones for those who have nothing to do with the profile. */
  contacts: z.array(ClusterContact),
  plan: z.array(z.object({ criterion: CriterionCode, action: RenderedText, by: WallDate })),
  vouching: VouchingView.nullable(),
  label: LabelOfCluster.nullable(),
  submittedAt: Instant.nullable(),
  publishedAt: Instant.nullable(),
  confirmedAt: Instant.nullable(),
  /** When it expires unless it is reconfirmed; null while it is not public. */
  confirmBy: Instant.nullable(),
  /** What has become of a profile that was public; null for all others. */
  ended: z.object({ cause: ClusterEnd, reason: RenderedText.nullable(), at: Instant }).nullable(),
  inside: InsideView.nullable(),
  changedAt: Instant,
  sample: z.boolean(),
  version: z.int(),
});
export type ClusterView = z.infer<typeof ClusterView>;

/** A line of the list of an organisation's own profiles, whatever their status. */
export const OwnCluster = ClusterView.pick({
  id: true,
  status: true,
  name: true,
  acronym: true,
  country: true,
  changedAt: true,
  confirmBy: true,
});
export type OwnCluster = z.infer<typeof OwnCluster>;
/** The newest first. */
export const OwnClusterPage = pageOf(OwnCluster);
export type OwnClusterPage = z.infer<typeof OwnClusterPage>;
export const OwnClustersQuery = PageQuery;
export type OwnClustersQuery = z.infer<typeof OwnClustersQuery>;
