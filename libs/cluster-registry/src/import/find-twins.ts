import type { CreateClusterInput } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import type { Import } from './import.entity.js';

export interface Twin {
  id: string;
  name: string;
}

/** By what a row's cluster is known again (`name:robotics`), and the clusters in the registry that are known by it too. */
export interface Marked {
  line: number;
  marks: string[];
  twins: Twin[];
}

const MOST = 3;

/**
 * The clusters of a country, told as `c`, of the same name but for what all clusters are called, or of the same acronym
 * and web domain: what counts as a strong likeness when a profile is typed. Names that are merely similar are not looked
 * for, as that takes too long for thousands. Nobody learns here of another's draft.
 * @param marks SQL for an array of marks; `country` and `owner` are SQL too
 */
export const likelyTwins = (marks: string, country: string, owner: string): string => `
  select c.id, c.name->'texts'->(c.name->>'original')->>'text' as name
  from unnest(${marks}) mark
  join cluster_mark m on m.kind = split_part(mark, ':', 1) and m.value = substr(mark, strpos(mark, ':') + 1)
  join cluster c on c.id = m.cluster_id
  where c.country = ${country} and (c.status in ('published', 'emerging', 'submitted', 'returned', 'expired')
    or c.owner_id = ${owner} and c.status <> 'withdrawn')
  group by c.id
  having bool_or(m.kind = 'name') or bool_or(m.kind = 'acronym') and bool_or(m.kind = 'domain')
  order by c.id limit ${MOST}`;

/** Names without what all clusters are called, acronyms, and the domains of their pages. */
export function findTwins(
  tx: Transaction,
  { country, ownerId }: Pick<Import, 'country' | 'ownerId'>,
  rows: readonly { line: number; cluster: CreateClusterInput }[],
): Promise<Marked[]> {
  const asked = rows.map(({ line, cluster: { name, acronym, website, englishPage } }) => ({
    ...{ line, names: Object.values(name.texts), acronym: acronym ?? null },
    pages: [website, englishPage].filter((page) => page !== null && page !== undefined),
  }));
  return tx.query<Marked>(
    `select r.line, coalesce(k.marks, '{}') as marks, coalesce(t.twins, '[]') as twins
     from jsonb_to_recordset($1) as r(line integer, names text[], acronym text, pages text[])
     cross join lateral (
       select array_agg(distinct kind || ':' || value) as marks
       from (
         select 'name', name_core(name) from unnest(r.names) name
         union all select 'acronym', acronym_core(r.acronym)
         union all select 'domain', web_domain(page) from unnest(r.pages) page) m(kind, value)
       where value <> '') k
     cross join lateral (select jsonb_agg(f) as twins from (${likelyTwins('k.marks', '$2', '$3')}) f) t`,
    [JSON.stringify(asked), country, ownerId],
  );
}
