import type { ClusterMapQuery } from '@hansa/contracts';
import { lookedFor, type Put, type Statement } from '@hansa/platform';
import { chosenOf, SEARCHED_CLUSTERS } from '../search/searched-clusters.queries.js';
import { levelOf, squareOf } from './mercator.rules.js';

/** Features of an answer, at most. */
const MOST = 256;

/** Of one cluster alone there are `id`, `name`, `acronym`, `status` and `exact`. Places are of the square of Web Mercator. */
export interface MappedRow {
  count: number;
  x: number;
  y: number;
  west: number;
  north: number;
  east: number;
  south: number;
  id: string | null;
  name: unknown;
  acronym: string | null;
  status: string | null;
  exact: boolean | null;
}

/**
 * Groups what is seen by small squares in one pass, and these by squares twice as large, until there are few enough.
 * A square is cut out of the world's by halving, so that it stays the same wherever the reader looks.
 */
export function mappedClusters({ zoom, bbox, ...query }: ClusterMapQuery): Statement {
  const parameters: unknown[] = [];
  const put: Put = (value) => `$${parameters.push(value)}`;
  const { search, asked, fixed, filters } = lookedFor(SEARCHED_CLUSTERS, { q: query.q, chosen: chosenOf(query) }, put);
  const seen = squareOf(bbox);
  const level = levelOf(zoom, seen);
  const [west, east, north, south] = [seen.west, seen.east, seen.north, seen.south].map(put);
  const side = put(2 ** level);
  const conditions = [
    ...fixed,
    ...Object.values<string>(filters as Record<string, string>),
    `s.x between ${west}::float8 and ${east}::float8 and s.y between ${north}::float8 and ${south}::float8`,
    ...(asked ? ['s.document @@ search.query'] : []),
  ];
  const sql = `with ${search},
    small as materialized (
      select floor(s.x * ${side}::float8)::integer as i, floor(s.y * ${side}::float8)::integer as j,
        count(*)::integer as count, sum(s.x) as x, sum(s.y) as y, min(s.x) as west, min(s.y) as north,
        max(s.x) as east, max(s.y) as south, any_value(s.subject_id) as id
      from search_entry s${asked ? ', search' : ''} where ${conditions.join(' and ')} group by 1, 2),
    level as (
      select halved from generate_series(0, ${level}) halved
      where (select count(*) from (select distinct i >> halved, j >> halved from small) square) <= ${MOST}
      order by halved limit 1),
    square as (
      select sum(count)::integer as count, sum(x) / sum(count) as x, sum(y) / sum(count) as y, min(west) as west,
        min(north) as north, max(east) as east, max(south) as south,
        case when sum(count) = 1 then any_value(id) end as id
      from small, level group by i >> halved, j >> halved)
    select square.*, c.name, c.acronym, c.status, c.longitude is not null as exact
    from square left join cluster c on c.id = square.id order by square.count desc, square.x, square.y`;
  return { sql, parameters };
}
