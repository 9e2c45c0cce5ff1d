import pg from 'pg';

const AT_ONCE = 2;
const PORTION = 1000;

/** Puts public clusters into the registry, of these numbers: the same every time but for their ids. */
export async function seedClusters(url: string, first: number, last: number): Promise<void> {
  const clients = Array.from({ length: AT_ONCE }, () => new pg.Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  const [client] = clients as [pg.Client];
  await client.query(MAKE);
  let next = first;
  await Promise.all(
    clients.map(async (each) => {
      while (next <= last) {
        const from = next;
        next += PORTION;
        await each.query('select bench_clusters($1, $2)', [from, Math.min(from + PORTION - 1, last)]);
      }
    }),
  );
  await client.query('drop table bench_word; drop function bench_clusters, bench_texts, bench_words, bench_choice');
  await client.query('select cluster_count_settled()');
  await client.query('vacuum analyze');
  await Promise.all(clients.map((each) => each.end()));
}

/** In two languages each, over all regions, sectors and themes, some far more often than others; one in three labelled. */
const MAKE = `
create table bench_word as
select n, string_agg(syllables[1 + abs(hashtext(n || '-' || i)) % 20], '' order by i) as word
from generate_series(1, 3000) n, generate_series(1, 3) i,
  (select '{ba,de,fi,go,hu,ja,kä,lo,mö,ne,pi,ra,sø,ta,vu,åk,ern,ing,sten,ung}'::text[] as syllables) s group by n;
create unique index on bench_word (n) include (word);
-- One of them by what the seed gives, the first more often than the last.
create function bench_choice(seed text, among text[]) returns text language sql immutable
  return among[1 + floor(cardinality(among) * power((hashtextextended(seed, 1) & 1048575) / 1048576.0, 1.7))::integer];
create function bench_words(seed text, count integer) returns text language sql stable as $$
  select string_agg(word, ' ' order by i) from generate_series(1, count) i
  join bench_word on n = 1 + floor(3000 * power((hashtextextended(seed || i, 2) & 1048575) / 1048576.0, 2))::integer $$;
create function bench_texts(seed text, language text, length integer) returns jsonb language sql stable as $$
  select jsonb_build_object('original', language, 'version', 1, 'texts', jsonb_build_object(
    language, jsonb_build_object('text', bench_words(seed || 1, length), 'origin', 'human'),
    'en', jsonb_build_object('text', bench_words(seed || 2, length), 'origin', 'human'))) $$;

create function bench_clusters(first integer, last integer) returns void language sql as $$
  with vocabulary as materialized (
    select array(select code from sector where code <> section order by hashtext(code)) as sectors,
      array(select code from theme order by hashtext(code)) as themes,
      array(select code from region where level = 3 order by hashtext(code)) as regions),
  made as materialized (
    select n, gen_random_uuid() as id, bench_choice(n || 'language', '{de,pl,sv,da,fi,no,lt,lv,et,is}') as language,
      bench_choice(n || 'region', regions) as region, hansa_now() - n * interval '1 minute' as at
    from generate_series(first, last) n, vocabulary),
  clusters as (
    insert into cluster (id, version, owner_id, status, name, summary, acronym, country, region, place, longitude,
      latitude, sectors, themes, published_at, confirmed_at, created_at, changed_at, sample)
    select id, 1, gen_random_uuid(), bench_choice(n || 'status', '{published,published,published,emerging}'),
      bench_texts(n || 'name', language, 3), bench_texts(n || 'summary', language, 15), 'C' || n, r.country, r.code,
      bench_words(n || 'place', 1), r.longitude + (hashtext(n || 'x') % 1000) / 2500.0,
      r.latitude + (hashtext(n || 'y') % 1000) / 5000.0,
      array(select distinct bench_choice(n || 'sector' || i, sectors) from generate_series(1, 1 + n % 3) i),
      array(select distinct bench_choice(n || 'theme' || i, themes) from generate_series(1, 1 + n % 4) i),
      at, at, at, at, false
    from made join region r on r.code = made.region, vocabulary)
  insert into label (id, cluster_id, level, awarded_on, valid_until, renewal, evidence, entered_at)
  select gen_random_uuid(), id, bench_choice(n || 'label', '{bronze,silver,gold}'), at::date - 1, at::date + 1000, false,
    'https://bench.example/', at
  from made where n % 3 = 0 $$;
`;
