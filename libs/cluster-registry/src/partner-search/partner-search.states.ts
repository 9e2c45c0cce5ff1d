import { type DataOf, PartnerSearchState } from '@hansa/contracts';
import { stateSource } from '@hansa/platform';

type Row = Omit<DataOf<typeof PartnerSearchState>, 'postedAt'> & { postedAt: Date };

/** What everybody may know of partner searches: those that were not withdrawn. */
export const PARTNER_SEARCHES = stateSource(PartnerSearchState, {
  keys: 'select id as key from partner_search',
  read: async (query, keys) => {
    const rows = await query<Row>(
      `select s.id as "partnerSearchId", s.cluster_id as "clusterId", c.owner_id as "ownerId", s.status = 'open' as open,
         s.title, s.sought, s.offered, s.countries, s.themes, s.until::text as until, s.posted_at as "postedAt", s.sample
       from partner_search s join cluster c on c.id = s.cluster_id
       where s.id = any($1::uuid[]) and s.status <> 'withdrawn'`,
      [keys],
    );
    return rows.map((row) => ({ key: row.partnerSearchId, record: { ...row, postedAt: row.postedAt.toISOString() } }));
  },
});
