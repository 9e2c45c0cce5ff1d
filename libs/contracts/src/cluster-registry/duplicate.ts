import { z } from 'zod';
import { Country, Id, line, WebAddress } from '../common.js';
import { RenderedText } from '../localised.js';
import { OrganisationReference } from '../training/module.js';
import { ClusterStatus, GeoPosition } from './cluster.js';

/** A cluster that somebody is about to create, as far as it is known. */
export const LikelyDuplicatesInput = z.object({
  name: line(200),
  /** Its names in other languages. */
  otherNames: z.array(line(200)).max(10).default([]),
  acronym: line(30).nullable().default(null),
  website: WebAddress.nullable().default(null),
  country: Country,
  place: line(100).nullable().default(null),
  position: GeoPosition.nullable().default(null),
});
export type LikelyDuplicatesInput = z.infer<typeof LikelyDuplicatesInput>;

/** Why two are likely the same: their pages are on one web domain; they are within ten kilometres, or in one town. */
export const TwinReason = z.enum(['same-web-domain', 'same-acronym', 'similar-name', 'same-place']);
export type TwinReason = z.infer<typeof TwinReason>;

export const LikelyDuplicate = z.object({
  /** Says that one has seen it, in `duplicatesSeen`; of a cluster that the reader may see it is the cluster's id. */
  id: Id,
  /** Null where there is a profile that is not public: only its keeper is named, to be asked. */
  cluster: z
    .object({ id: Id, name: RenderedText, acronym: z.string().nullable(), country: Country, status: ClusterStatus })
    .nullable(),
  keeper: OrganisationReference,
  reasons: z.array(TwinReason),
  /** From 0 to 1. */
  likelihood: z.number().min(0).max(1),
  /** So likely that a cluster is not created before this one was seen. */
  strong: z.boolean(),
});
export type LikelyDuplicate = z.infer<typeof LikelyDuplicate>;

/** The likeliest first, at most 20. */
export const LikelyDuplicates = z.object({ items: z.array(LikelyDuplicate) });
export type LikelyDuplicates = z.infer<typeof LikelyDuplicates>;
