import { z } from 'zod';
import { Country, Id, Instant, WallDate } from '../common.js';
import { defineState } from '../event.js';
import { LocalisedText } from '../localised.js';
import { Theme } from '../theme.js';

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
