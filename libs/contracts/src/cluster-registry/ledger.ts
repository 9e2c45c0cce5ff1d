import { z } from 'zod';
import { Country, Id, Instant, pageOf, WallDate } from '../common.js';
import { LocalisedText, RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { ClusterEnd, ClusterStatus, LabelLevel } from './cluster.js';
import { CriterionCode } from './criteria.js';
import { RegionCode, SectorCode } from './codes.js';
import { MemberSize, MemberType } from './member.js';

/** What was done to a profile that is or was public; the ledger says it beside the fields that it changed. */
export const ClusterAct = z.enum([
  'imported',
  'published',
  'made-emerging',
  'vouched-for',
  'vouching-ended',
  'changed',
  'label-changed',
  'reconfirmed',
  'expired',
  'submitted',
  'returned',
  'withdrawn',
  'handed-over',
]);
export type ClusterAct = z.infer<typeof ClusterAct>;

/** A profile's public record as the ledger keeps it, whole, after every change. Contacts are never in it. */
const recordWith = <T extends z.ZodType>(text: T) =>
  z.object({
    ownerId: Id,
    status: ClusterStatus,
    name: text,
    acronym: z.string().nullable(),
    summary: text,
    services: text.nullable(),
    website: z.string().nullable(),
    englishPage: z.string().nullable(),
    country: Country,
    region: RegionCode.nullable(),
    place: z.string().nullable(),
    /** Degrees east and north, WGS 84. */
    longitude: z.number().nullable(),
    latitude: z.number().nullable(),
    sectors: z.array(SectorCode),
    themes: z.array(Theme),
    /** Full-time equivalents. */
    managementFte: z.number().nullable(),
    founded: z.int().nullable(),
    members: z.array(
      z.object({ name: z.string(), type: MemberType, country: z.string(), size: MemberSize.nullable() }),
    ),
    criteriaVersion: z.int().nullable(),
    /** Of an emerging cluster: how and by when it will meet what is missing. */
    plan: z.array(z.object({ criterion: CriterionCode, action: text, by: WallDate })),
    vouching: z.object({ agencyId: Id, programme: text, until: WallDate }).nullable(),
    label: z.object({ level: LabelLevel, validUntil: WallDate }).nullable(),
    publishedAt: Instant.nullable(),
    confirmedAt: Instant.nullable(),
    /** Of a profile that is public no more. */
    ended: z.object({ cause: ClusterEnd, reason: text.nullable(), at: Instant }).nullable(),
    sample: z.boolean(),
  });
export const ClusterRecord = recordWith(LocalisedText);
export type ClusterRecord = z.infer<typeof ClusterRecord>;

export const ClusterChange = z.object({
  /** Counts the changes of this cluster from 1. */
  number: z.int(),
  at: Instant,
  /** Null when time decided, or the person has been erased. The name is for members of the owner alone. */
  by: z.object({ id: Id, name: z.string().nullable() }).nullable(),
  act: ClusterAct,
  /** The names of the fields of the record that are other than before. */
  fields: z.array(z.string()),
});
export type ClusterChange = z.infer<typeof ClusterChange>;

/** The newest first. */
export const ClusterChangePage = pageOf(ClusterChange);
export type ClusterChangePage = z.infer<typeof ClusterChangePage>;

export const ClusterPastQuery = z.object({
  /** The record that stood at this moment. */
  at: Instant,
});
export type ClusterPastQuery = z.infer<typeof ClusterPastQuery>;

/** A profile as everybody could read it after a change, and until the next. */
export const ClusterPast = ClusterChange.extend({
  clusterId: Id,
  /** When it was changed again; null for the present record. */
  until: Instant.nullable(),
  record: recordWith(RenderedText),
});
export type ClusterPast = z.infer<typeof ClusterPast>;
