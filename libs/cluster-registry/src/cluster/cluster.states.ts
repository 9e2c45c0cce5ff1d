import { ClusterState, type DataOf } from '@hansa/contracts';
import { stateSource } from '@hansa/platform';

type Row = Omit<DataOf<typeof ClusterState>, 'publishedAt'> & { publishedAt: Date };

/** What everybody may know of the clusters that are public. */
export const CLUSTERS = stateSource(ClusterState, {
  keys: 'select id as key from cluster where published_at is not null',
  read: async (query, keys) => {
    const rows = await query<Row>(
      `select c.id as "clusterId", c.owner_id as "ownerId", c.status, c.name, c.acronym, c.summary, c.country, c.region,
         c.sectors, c.themes, cluster_label(c.id) as label, c.published_at as "publishedAt", c.sample
       from cluster c where c.id = any($1::uuid[]) and c.status in ('published', 'emerging')`,
      [keys],
    );
    return rows.map((row) => ({ key: row.clusterId, record: { ...row, publishedAt: row.publishedAt.toISOString() } }));
  },
});
