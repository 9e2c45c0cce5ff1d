import { keptCounts, migration, SEARCH_SCHEMA } from '@hansa/platform';

/** The search over the public clusters: an entry follows its cluster, its members and its label, whatever writes them. */
export const SearchClusters1764000002300 = migration(
  'SearchClusters1764000002300',
  `
${SEARCH_SCHEMA}
alter table search_entry
  add column country text,
  -- The region and all that it lies within.
  add column regions text[],
  -- Divisions and sections, the sections of its divisions too.
  add column sectors text[],
  add column themes text[],
  add column members integer,
  add column size text,
  add column label text,
  add column status text,
  -- On the square of Web Mercator, from 0 to 1 to the east and to the south; of a cluster without a place of its own the
  -- centre of its region.
  add column x double precision,
  add column y double precision;
create index search_entry_facets on search_entry using gin (regions, sectors, themes);
create index search_entry_country on search_entry (country) where subject_type = 'cluster' and readers is null;
create index search_entry_place on search_entry (x, y, subject_id) where subject_type = 'cluster' and readers is null;
${keptCounts({
  table: 'cluster_count',
  types: ['cluster'],
  single: ['country', 'size', 'label', 'status'],
  many: ['regions', 'sectors', 'themes'],
})}

-- Sectors, themes and regions are known by all their names; documents hold their codes.
select search_call('sector/' || code, (
  select jsonb_object_agg(language, name || ' ' || coalesce((
    select string_agg(word, ' ') from jsonb_array_elements_text(words->language) word), ''))
  from jsonb_each_text(names) n(language, name))) from sector;
select search_call('theme/' || code, names) from theme;
insert into search_common values ('cluster'), ('klynge'), ('kluster'), ('klaster'), ('klastr'), ('klasi'), ('klasa');
insert into search_concept
select 'region/' || code, search_labels(name || ' ' || name_latin, 'A') from region where level > 1 or country = 'DE';
select search_learn(search_fold(string_agg(name || ' ' || name_latin, ' '))) from region;

create function cluster_regions(region text) returns text[] language sql immutable
  return (select coalesce(array_agg(left(region, length)), '{}') from generate_series(3, length(region)) length);

create function cluster_sectors(codes text[]) returns text[] language sql stable
  return (select coalesce(array_agg(distinct each order by each), '{}')
    from (select unnest(codes) union all select section from sector where code = any(codes)) as s(each)
    where each is not null);

create function cluster_size(members integer) returns text language sql immutable
  return case when members < 15 then 'under-15' when members < 50 then '15-49' when members < 100 then '50-99'
    when members < 200 then '100-199' else '200-plus' end;

create function mercator_x(longitude float8) returns float8 language sql immutable strict parallel safe
  return (longitude + 180) / 360;
create function mercator_y(latitude float8) returns float8 language sql immutable strict parallel safe
  return (1 - asinh(tan(radians(greatest(least(latitude, 85.0511), -85.0511)))) / pi()) / 2;

create function search_cluster(searched uuid) returns void language plpgsql as $$
declare
  c cluster;
  regions text[];
  sectors text[];
  members text;
  number integer;
  place region;
  titles text;
  labels text;
  head tsvector;
begin
  select * into c from cluster where id = searched;
  if c.status is null or c.status not in ('published', 'emerging') then
    delete from search_entry where subject_type = 'cluster' and subject_id = searched;
    return;
  end if;
  regions := cluster_regions(c.region);
  sectors := cluster_sectors(c.sectors);
  select count(*), string_agg(name, ' ') into number, members from cluster_member where cluster_id = searched;
  select * into place from region where code = c.region;
  titles := concat_ws(' ', search_fold(c.acronym), search_texts(c.name));
  labels := concat_ws(' ', c.place, replace(array_to_string(c.themes, ' '), '-', ' '));
  head := search_document(c.name, 'A') || search_labels(concat_ws(' ', c.acronym, search_code(c.acronym)), 'A')
    || search_labels(labels, 'B')
    || search_codes(array(select 'sector/' || code from unnest(c.sectors) code)
      || array(select 'theme/' || code from unnest(c.themes) code), 'B')
    || search_codes(array(select 'sector/' || code from unnest(sectors) code where code <> all(c.sectors))
      || ('country/' || c.country) || array(select 'region/' || code from unnest(regions) code), 'C');
  insert into search_entry (subject_type, subject_id, code, languages, at, titles, head, document, country, regions,
    sectors, themes, members, size, label, status, x, y)
  values ('cluster', c.id, search_code(c.acronym), array(select jsonb_object_keys(c.name->'texts')), c.published_at,
    titles, head,
    head || search_document(c.summary, 'C') || search_document(coalesce(c.services, '{}'), 'C') || search_labels(members, 'D'),
    c.country, regions, sectors, c.themes, number, cluster_size(number), cluster_label(c.id), c.status,
    mercator_x(coalesce(c.longitude, place.longitude)), mercator_y(coalesce(c.latitude, place.latitude)))
  on conflict (subject_type, subject_id) do update set
    code = excluded.code, languages = excluded.languages, at = excluded.at, titles = excluded.titles,
    head = excluded.head, document = excluded.document, country = excluded.country, regions = excluded.regions,
    sectors = excluded.sectors, themes = excluded.themes, members = excluded.members, size = excluded.size,
    label = excluded.label, status = excluded.status, x = excluded.x, y = excluded.y;
  perform search_learn(search_fold(concat_ws(' ', titles, labels, search_texts(c.summary), search_texts(c.services), members)));
end $$;

create function cluster_searched() returns trigger language plpgsql as $$
begin
  perform search_cluster(coalesce(new.id, old.id));
  return null;
end $$;
create trigger cluster_searched after insert or update or delete on cluster
  for each row execute function cluster_searched();

create function cluster_label_searched() returns trigger language plpgsql as $$
begin
  perform search_cluster(coalesce(new.cluster_id, old.cluster_id));
  return null;
end $$;
create trigger cluster_label_searched after insert or update or delete on label
  for each row execute function cluster_label_searched();

-- Once for all members that a statement writes.
create function cluster_members_searched() returns trigger language plpgsql as $$
begin
  perform search_cluster(c.id) from cluster c
  where c.id in (select cluster_id from written) and c.status in ('published', 'emerging');
  return null;
end $$;
create trigger cluster_members_added after insert on cluster_member referencing new table as written
  for each statement execute function cluster_members_searched();
create trigger cluster_members_changed after update on cluster_member referencing new table as written
  for each statement execute function cluster_members_searched();
create trigger cluster_members_removed after delete on cluster_member referencing old table as written
  for each statement execute function cluster_members_searched();

select search_cluster(id) from cluster where status in ('published', 'emerging');
`,
);
