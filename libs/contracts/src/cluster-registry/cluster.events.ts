import { z } from 'zod';
import { Country, Id, Instant, WallDate } from '../common.js';
import { defineEvent, defineState } from '../event.js';
import { LocalisedText } from '../localised.js';
import { Theme } from '../theme.js';
import { ClusterEnd, ClusterStatus, LabelLevel } from './cluster.js';
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

const profile = { clusterId: Id, ownerId: Id, country: Country };

export const ClusterSubmitted = defineEvent('cluster-registry.cluster-submitted.v1', {
  when: 'An organisation has submitted its profile to the validators of its country.',
  key: (data) => data.clusterId,
  public: true,
  data: z.object(profile),
});

export const ClusterReturned = defineEvent('cluster-registry.cluster-returned.v1', {
  when: 'A validator has returned a profile with remarks.',
  key: (data) => data.clusterId,
  data: z.object(profile),
});

export const ClusterPublished = defineEvent('cluster-registry.cluster-published.v1', {
  when: 'A profile is public, or an emerging one has become a full one: by a validator, by vouching or by its reconfirmation.',
  key: (data) => data.clusterId,
  public: true,
  data: z.object({
    ...profile,
    status: z.enum(['published', 'emerging']),
    /** What it rests on: the criteria, a plan for those that are not met, or an agency that vouches for it. */
    basis: z.enum(['criteria', 'plan', 'vouching']),
  }),
});

export const ClusterVouchedFor = defineEvent('cluster-registry.cluster-vouched-for.v1', {
  when: 'The recognised agency of its country vouches for a cluster, anew or for longer.',
  key: (data) => data.clusterId,
  public: true,
  data: z.object({ ...profile, agencyId: Id, until: WallDate }),
});

export const VouchingEnded = defineEvent('cluster-registry.vouching-ended.v1', {
  when: 'An agency no longer vouches for a cluster: its time was over, or the agency has ended it.',
  key: (data) => data.clusterId,
  data: z.object({ ...profile, agencyId: Id, vouchingId: Id }),
});

export const ClusterExpired = defineEvent('cluster-registry.cluster-expired.v1', {
  when: 'A profile is public no more, because it was not reconfirmed in time, or what it rested on has ended.',
  key: (data) => data.clusterId,
  public: true,
  data: z.object({ ...profile, cause: ClusterEnd.exclude(['withdrawn']) }),
});

export const ClusterWithdrawn = defineEvent('cluster-registry.cluster-withdrawn.v1', {
  when: 'An organisation has withdrawn its profile.',
  key: (data) => data.clusterId,
  public: true,
  data: z.object(profile),
});

export const ClusterHandedOver = defineEvent('cluster-registry.cluster-handed-over.v1', {
  when: 'A profile has been handed over to the cluster organisation that it is about.',
  key: (data) => data.clusterId,
  data: z.object({ ...profile, formerOwnerId: Id }),
});
