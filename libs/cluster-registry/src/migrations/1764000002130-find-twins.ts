import { migration } from '@hansa/platform';

/** Legal forms, and the small words between others. */
const SMALL = `ab abp ag aps asbl ba da ehf eeig ev gbr ggmbh gmbh hf ik ivs kft ltd mb mbh mtu nv oo oy oyj ou plc ry rf
  rn sa se ses sia sp ta tmi uab ug vsi zrt zs zoo gie as is bl ks the of for and in og och i inom innen innan til fur im
  am an der die das des und von zu ja un ir dla oraz na par uz at med mit`;

/** What nearly every cluster is called, in its forms. */
const KINDS = `gce nce cluster clusters klaster klastri klastra klastry klastru klastrow klasteris klasterio klasteri klasteru
  klastera kluster klustret klustrets klusteri klusterin klynge klyngen klynger klyngens klasi klasinn klasans klasa
  network networks netvaerk netvaerket nettverk nettverket natverk natverket netzwerk netzwerke verkosto vorgustik
  vorgustiku tikls tinklas siec sieci tengslanet hub alliance allianz allians liitto liit alianse aljansas
  partnership partnerskab partnerskap kompetanseklynge naeringsklynge erhvervsklynge klyngeorganisation
  klyngeorganisasjon clusterorganisation organisation organization organisaatio organizacja association forening
  foreningen verein verband yhdistys uhing uhendus biedriba asociacija asociacija stowarzyszenie samtok felag
  foundation stiftung stiftelsen fonden saatio fundacja fonds sihtasutus platform platforma plattform initiative
  initiativ center centre centrum centrs centras zentrum keskus competence kompetenz national nationalt nationella
  nasjonal regional regionalt regionala baltic baltijos baltijas ostsee ostersjon nordic nordisk`;

/** The ten countries and what is theirs: names say whose cluster it is in many ways. */
const COUNTRIES = `denmark danish danmark danmarks dansk danske daenemark dania dunski taani danija danijos
  estonia estonian eesti estland estisk estnisch viro viron igaunija igaunijas estija estijos
  finland finnish finlands finska finsk finnland suomi suomen soome somija suomija finlandia
  germany german deutschland deutsch deutsche deutscher deutsches tyskland tysk saksa saksamaa niemcy niemiecki vokietija
  iceland icelandic island islands islenski islenska islenskur islandsk islandia
  latvia latvian latvija latvijas latviesu lettland lettisk lettisch lati latvijos lotwa
  lithuania lithuanian lietuva lietuvos lietuviu litauen litauisk leedu lietuvas litwa
  norway norwegian norge norges norsk norske noreg norwegen norja norra norvegija norwegia
  poland polish polska polski polskie polskiego polen polnisch puola poola polija lenkija
  sweden swedish sverige sveriges svensk svenska svenskt schweden ruotsi rootsi zviedrija svedija szwecja`;

/** Hosts whose pages are of many: they say nothing about whose page it is. */
const SHARED = `facebook.com linkedin.com twitter.com x.com instagram.com youtube.com youtu.be sites.google.com
  docs.google.com drive.google.com wordpress.com medium.com linktr.ee bit.ly clustercollaboration.eu
  reporting.clustercollaboration.eu profile.clustercollaboration.eu cluster-analysis.org eucles.be`;

const listed = (words: string) => `'{${words.split(/\s+/).join(',')}}'::text[]`;

/** Enters the marks of these clusters, which have none. */
const marked = (clusters: string) => `insert into cluster_mark
  select c.id, m.kind, m.value from ${clusters} c cross join lateral (
    select 'name' as kind, name_core(text->>'text') as value from jsonb_each(c.name->'texts') t(language, text)
    union all values ('acronym', acronym_core(c.acronym)), ('domain', web_domain(c.website)),
      ('domain', web_domain(c.english_page)) offset 0) m
  where m.value <> '' on conflict do nothing`;

/**
 * By what a cluster is known again: its names without what all are called, its acronym, the domains of its pages. A
 * trigger keeps these marks, whatever writes the cluster.
 */
export const FindTwins1764000002130 = migration(
  'FindTwins1764000002130',
  `
-- Folded, and the letters too that people spell out who do not have them: Moebel, Aarhus.
create function name_fold(name text) returns text language sql immutable strict parallel safe
  return regexp_replace(regexp_replace(folded(name), '([aou])e', '\\1', 'g'), '(.)\\1', '\\1', 'g');

create table name_noise (word text primary key);
insert into name_noise
select distinct name_fold(word) from unnest(${listed(SMALL)} || ${listed(KINDS)} || ${listed(COUNTRIES)}) word;

-- What is a name's own; all of it where nothing else would be left.
create function name_core(name text) returns text language plpgsql stable strict as $$
begin
  return (
    select coalesce(
      string_agg(own, ' ' order by position) filter (where length(own) > 1
        and not exists (select from name_noise n where n.word in (w.word, own))),
      string_agg(word, ' ' order by position), '')
    from regexp_split_to_table(name_fold(name), '[\\s[:punct:]]+') with ordinality as w(word, position),
      -- Compounds: skogskluster, robotklynge, metsaklusteri.
      regexp_replace(word, 's?(klust[a-z]{0,6}|clusters?|klyng[a-z]{0,3}|klast[a-z]{0,5}|n(et|at)v[ae]rk(et)?|netzwerk|klas(i|in|ans)|alian(ce|s|z))$', '') kind,
      lateral (select case when length(kind) > 2 then kind else word end as own) o
    where word <> '');
end $$;

-- Letters and digits alone.
create function acronym_core(acronym text) returns text language sql immutable strict parallel safe
  return nullif(regexp_replace(folded(acronym), '[\\s[:punct:]]+', '', 'g'), '');

-- The host without what stands before it: www, a language. Null of what is no address, and of hosts that many share.
create function web_domain(address text) returns text language sql immutable strict parallel safe as $$
  select host from (select regexp_replace(lower(substring(address from '^(?:[a-zA-Z]+://)?(?:[^/?#@]*@)?([^/?#:]+)')),
    '^((www\\d*|en|da|dk|sv|se|no|nb|fi|et|ee|lv|lt|pl|de|is|m|web)\\.)+(?=[^.]+\\.[^.]+)', '') as host) h
  where host like '%_.__%' and host <> all(${listed(SHARED)}) $$;

create table cluster_mark (
  cluster_id uuid not null references cluster on delete cascade,
  kind text not null check (kind in ('name', 'acronym', 'domain')),
  value text not null,
  primary key (cluster_id, kind, value)
);
create index cluster_mark_by_value on cluster_mark (kind, value);
create index cluster_mark_names on cluster_mark using gin (value gin_trgm_ops) where kind = 'name';

-- Once for all that a statement writes.
create function clusters_marked() returns trigger language plpgsql as $$
begin
  ${marked('written')};
  return null;
end $$;
create trigger clusters_marked after insert on cluster referencing new table as written
  for each statement execute function clusters_marked();

create function clusters_marked_anew() returns trigger language plpgsql as $$
declare
  changed uuid[] := array(select w.id from written w join before b using (id)
    where (b.name, b.acronym, b.website, b.english_page) is distinct from (w.name, w.acronym, w.website, w.english_page));
begin
  if changed <> '{}' then
    delete from cluster_mark where cluster_id = any(changed);
    ${marked('(select * from written where id = any(changed))')};
  end if;
  return null;
end $$;
create trigger clusters_marked_anew after update on cluster referencing old table as before new table as written
  for each statement execute function clusters_marked_anew();
${marked('cluster')};

-- Clusters with a name, an acronym or a domain much like these. Places are compared by the caller: alone they say nothing.
create function cluster_twins(names text[], acronym text, pages text[]) returns table (
  cluster_id uuid, likeness real, same_acronym boolean, same_domain boolean
) language sql stable rows 20 set pg_trgm.similarity_threshold = 0.5 as $$
  with asked as materialized (
    select 'name' as says, 'name' as kind, name_core(name) as value from unnest(names) name
    union select 'acronym', 'acronym', acronym_core(value) from unnest(names || acronym) value
    -- A name is often told as the acronym, and the other way round.
    union select 'acronym', 'name', name_core(acronym)
    union select 'domain', 'domain', web_domain(page) from unnest(pages) page),
  near as (
    select m.cluster_id, max(similarity(m.value, a.value)) as likeness, false as acronym, false as domain
    from asked a join cluster_mark m on m.kind = 'name' and m.value % a.value where a.says = 'name'
    group by 1 order by 2 desc limit 100),
  same as (
    select m.cluster_id, null::real, a.says = 'acronym', a.says = 'domain'
    from asked a join cluster_mark m on m.kind = a.kind and m.value = a.value where a.says <> 'name' limit 200),
  found as (
    select f.cluster_id, bool_or(acronym) as acronym, bool_or(domain) as domain
    from (select * from near union all select * from same) f group by 1)
  select f.cluster_id,
    (select coalesce(max(similarity(m.value, a.value)), 0) from asked a join cluster_mark m
     on m.cluster_id = f.cluster_id and m.kind = 'name' where a.says = 'name'),
    f.acronym, f.domain
  from found f $$;
`,
);
