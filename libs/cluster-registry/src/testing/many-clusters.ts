import type { Database } from '@hansa/platform';

/**
 * Fills the registry with public clusters, the same every time but for their ids: in two languages each, over all regions,
 * sectors and themes, some far more often than others.
 */
export async function publishMany(database: Database, count: number): Promise<void> {
  await database.query(MAKE);
  for (let done = 0; done < count; done += 1000) {
    await database.query('select make_clusters($1, $2)', [done + 1, Math.min(done + 1000, count)]);
  }
  await database.query('select cluster_count_settled()');
  await database.query('drop table made_word; drop function make_clusters, made_words, made_texts, made_choice');
  await database.query('vacuum analyze');
}

const MAKE = `
create table made_word as
select n, string_agg(syllables[1 + abs(hashtext(n || '-' || i)) % 20], '' order by i) as word
from generate_series(1, 3000) n, generate_series(1, 3) i,
  (select '{ba,de,fi,go,hu,ja,kä,lo,mö,ne,pi,ra,sø,ta,vu,åk,ern,ing,sten,ung}'::text[] as syllables) s group by n;
create unique index on made_word (n) include (word);
-- One of them by what the seed gives, the first more often than the last.
create function made_choice(seed text, among text[]) returns text language sql immutable
  return among[1 + floor(cardinality(among) * power((hashtextextended(seed, 1) & 1048575) / 1048576.0, 1.7))::integer];
create function made_words(seed text, count integer) returns text language sql stable as $$
  select string_agg(word, ' ' order by i) from generate_series(1, count) i
  join made_word on n = 1 + floor(3000 * power((hashtextextended(seed || i, 2) & 1048575) / 1048576.0, 2))::integer $$;
create function made_texts(seed text, language text, length integer) returns jsonb language sql stable as $$
  select jsonb_build_object('original', language, 'version', 1, 'texts', jsonb_build_object(
    language, jsonb_build_object('text', made_words(seed || 1, length), 'origin', 'human'),
    'en', jsonb_build_object('text', made_words(seed || 2, length), 'origin', 'human'))) $$;

create function make_clusters(first integer, last integer) returns void language sql as $$
  with vocabulary as materialized (
    select array(select code from sector where code <> section order by hashtext(code)) as sectors,
      array(select code from theme order by hashtext(code)) as themes,
      array(select code from region where level = 3 order by hashtext(code)) as regions),
  made as (
    select n, made_choice(n || 'language', '{de,pl,sv,da,fi,no,lt,lv,et,is}') as language,
      made_choice(n || 'region', regions) as region, hansa_now() - n * interval '1 minute' as at
    from generate_series(first, last) n, vocabulary)
  insert into cluster (id, version, owner_id, status, name, summary, acronym, country, region, place, longitude, latitude,
    sectors, themes, published_at, confirmed_at, created_at, changed_at, sample)
  select gen_random_uuid(), 1, gen_random_uuid(), made_choice(n || 'status', '{published,published,published,emerging}'),
    made_texts(n || 'name', language, 3), made_texts(n || 'summary', language, 15), 'C' || n, r.country, r.code,
    made_words(n || 'place', 1), r.longitude + (hashtext(n || 'x') % 1000) / 2500.0,
    r.latitude + (hashtext(n || 'y') % 1000) / 5000.0,
    array(select distinct made_choice(n || 'sector' || i, sectors) from generate_series(1, 1 + n % 3) i),
    array(select distinct made_choice(n || 'theme' || i, themes) from generate_series(1, 1 + n % 4) i),
    at, at, at, at, false
  from made join region r on r.code = made.region, vocabulary $$;
`;
