import { z } from 'zod';
import { Country, Id, Instant, WallDate } from '../common.js';
import { defineEvent, defineState } from '../event.js';
import { LocalisedText } from '../localised.js';
import { Theme } from '../theme.js';
import { PartnerSearchEnd, PartnerSearchOutcome } from './partner-search.js';

export const PartnerSearchState = defineState('cluster-registry.partner-search.v1', {
  what: 'A partner search that everybody can see: open, or closed. It is gone when it was withdrawn.',
  data: z.object({
    partnerSearchId: Id,
    clusterId: Id,
    /** The organisation that posted it. */
    ownerId: Id,
    open: z.boolean(),
    title: LocalisedText,
    sought: LocalisedText,
    offered: LocalisedText,
    /** Where partners are looked for. */
    countries: z.array(Country),
    themes: z.array(Theme),
    until: WallDate,
    postedAt: Instant,
    sample: z.boolean(),
  }),
});

/** `ownerId` is the organisation that keeps the cluster's profile. */
const search = { partnerSearchId: Id, clusterId: Id, ownerId: Id };

export const PartnerSearchPosted = defineEvent('cluster-registry.partner-search-posted.v1', {
  when: 'A cluster looks for partners: everybody can read what it seeks and what it offers.',
  key: (data) => data.partnerSearchId,
  data: z.object(search),
  public: true,
});

export const PartnerSearchClosed = defineEvent('cluster-registry.partner-search-closed.v1', {
  when: 'A partner search takes no more interest: its poster closed or withdrew it, its time was over, or its cluster is public no more.',
  key: (data) => data.partnerSearchId,
  data: z.object({
    ...search,
    by: PartnerSearchEnd,
    /** Null where its poster has not said what came of it. */
    outcome: PartnerSearchOutcome.nullable(),
    withdrawn: z.boolean(),
    /** Interests that nobody will answer any more. */
    lapsed: z.array(Id),
  }),
});

/** `interested` is the cluster that is interested, `interestedOwnerId` the organisation that keeps its profile. */
const interest = { interestId: Id, ...search, interested: Id, interestedOwnerId: Id };

export const InterestExpressed = defineEvent('cluster-registry.interest-expressed.v1', {
  when: 'A cluster is interested in a partner search; its poster is asked to accept or to decline.',
  key: (data) => data.partnerSearchId,
  data: z.object(interest),
});

export const InterestAccepted = defineEvent('cluster-registry.interest-accepted.v1', {
  when: 'A poster has accepted an interest: the two clusters know whom to write to, and their cooperation is on record.',
  key: (data) => data.partnerSearchId,
  data: z.object({ ...interest, cooperationId: Id }),
});

export const InterestDeclined = defineEvent('cluster-registry.interest-declined.v1', {
  when: 'A poster has declined an interest, with a reason.',
  key: (data) => data.partnerSearchId,
  data: z.object(interest),
});
