import { z } from 'zod';
import { Country, Id, Instant } from '../common.js';
import { defineState } from '../event.js';
import { LocalisedText } from '../localised.js';
import { Theme } from '../theme.js';
import { ClusterStatus, LabelLevel } from './cluster.js';
import { RegionCode, SectorCode } from './codes.js';

export const ClusterState = defineState('cluster-registry.cluster.v1', {
  what: 'A cluster that everybody can see: published, or emerging. It is gone when it has expired or was withdrawn.',
  data: z.object({
    clusterId: Id,
    /** The organisation that keeps the profile. */
    ownerId: Id,
    status: ClusterStatus,
    name: LocalisedText,
    acronym: z.string().nullable(),
    summary: LocalisedText,
    country: Country,
    region: RegionCode.nullable(),
    sectors: z.array(SectorCode),
    themes: z.array(Theme),
    label: LabelLevel.nullable(),
    publishedAt: Instant,
    sample: z.boolean(),
  }),
});
