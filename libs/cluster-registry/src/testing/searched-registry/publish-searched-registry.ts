import type { Database } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { BALTIC_STATES } from './baltic-states.js';
import { DENMARK_AND_GERMANY } from './denmark-and-germany.js';
import { FINLAND_AND_ICELAND } from './finland-and-iceland.js';
import { POLAND } from './poland.js';
import type { SearchedCluster } from './searched-cluster.js';
import { SWEDEN_AND_NORWAY } from './sweden-and-norway.js';

export const REGISTRY: Record<string, SearchedCluster> = {
  ...DENMARK_AND_GERMANY,
  ...SWEDEN_AND_NORWAY,
  ...FINLAND_AND_ICELAND,
  ...BALTIC_STATES,
  ...POLAND,
};

/** Puts the made-up clusters into an empty registry. Gives the key of each by its id. */
export async function publishSearchedRegistry(database: Database): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  const rows = Object.entries(REGISTRY).map(([key, { at, texts, members = [], acronym = null, ...rest }], index) => {
    const id = randomUUID();
    keys.set(id, key);
    const [region, place] = [at.slice(0, at.indexOf(' ')), at.slice(at.indexOf(' ') + 1)];
    return { id, region, place, acronym, members, minutes: index, ...textsOf(texts), ...rest };
  });
  await database.transaction(async (tx) => {
    await tx.query(
      `insert into cluster (id, version, owner_id, status, name, summary, acronym, country, region, place, sectors,
         themes, published_at, confirmed_at, created_at, changed_at, sample)
       select id, 1, gen_random_uuid(), 'published', name, summary, acronym, country, region, place, sectors, themes,
         at, at, at, at, false
       from (select *, hansa_now() - minutes * interval '1 minute' as at from jsonb_to_recordset($1) as r(
         id uuid, name jsonb, summary jsonb, acronym text, country text, region text, place text, sectors text[],
         themes text[], minutes integer)) r`,
      [JSON.stringify(rows)],
    );
    await tx.query(
      `insert into cluster_member (id, cluster_id, position, name, type, country)
       select gen_random_uuid(), id, position, member, 'company', country
       from jsonb_to_recordset($1) as r(id uuid, country text, members text[]),
         unnest(members) with ordinality as m(member, position)`,
      [JSON.stringify(rows)],
    );
  });
  return keys;
}

function textsOf(texts: SearchedCluster['texts']) {
  const entries = Object.entries(texts).map(([language, text]) => [language, text.split(' | ')] as const);
  const part = (index: number) => ({
    original: entries[0]![0],
    version: 1,
    texts: Object.fromEntries(
      entries.map(([language, parts]) => [language, { text: parts[index]!, origin: 'human' as const }]),
    ),
  });
  return { name: part(0), summary: part(1) };
}
