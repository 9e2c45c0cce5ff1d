import { migration } from '@hansa/platform';

/** Partner searches are found by their words too: an entry follows its search, and the names of its cluster. */
export const SearchPartnerSearches1764000002390 = migration(
  'SearchPartnerSearches1764000002390',
  `
alter table search_entry
  -- Where partners are looked for, and what kinds.
  add column sought text[],
  add column partners text[];

create function search_partner_search(searched uuid) returns void language plpgsql as $$
declare
  s partner_search;
  c cluster;
  names text;
  head tsvector;
begin
  select * into s from partner_search where id = searched;
  if s.status is null or s.status = 'withdrawn' then
    delete from search_entry where subject_type = 'partner-search' and subject_id = searched;
    return;
  end if;
  select * into c from cluster where id = s.cluster_id;
  names := concat_ws(' ', c.acronym, search_texts(c.name));
  head := search_document(s.title, 'A') || search_labels(names, 'B')
    || search_labels(replace(array_to_string(s.themes, ' '), '-', ' '), 'B')
    || search_codes(array(select 'theme/' || code from unnest(s.themes) code)
      || array(select 'sector/' || code from unnest(cluster_sectors(s.sectors)) code), 'B')
    || search_codes(array['country/' || c.country], 'C');
  insert into search_entry (subject_type, subject_id, languages, at, titles, head, document, country, sectors, themes,
    sought, partners)
  values ('partner-search', s.id, array(select jsonb_object_keys(s.title->'texts')), s.posted_at, search_texts(s.title),
    head, head || search_document(s.sought, 'C') || search_document(s.offered, 'D'),
    c.country, cluster_sectors(s.sectors), s.themes, s.countries, s.partners)
  on conflict (subject_type, subject_id) do update set
    languages = excluded.languages, at = excluded.at, titles = excluded.titles, head = excluded.head,
    document = excluded.document, country = excluded.country, sectors = excluded.sectors, themes = excluded.themes,
    sought = excluded.sought, partners = excluded.partners;
  perform search_learn(search_fold(concat_ws(' ', search_texts(s.title), names, search_texts(s.sought),
    search_texts(s.offered), replace(array_to_string(s.themes, ' '), '-', ' '))));
end $$;

create function partner_search_searched() returns trigger language plpgsql as $$
begin
  perform search_partner_search(coalesce(new.id, old.id));
  return null;
end $$;
create trigger partner_search_searched after insert or update or delete on partner_search
  for each row execute function partner_search_searched();

create function cluster_names_searched() returns trigger language plpgsql as $$
begin
  perform search_partner_search(id) from partner_search where cluster_id = new.id and status <> 'withdrawn';
  return null;
end $$;
create trigger cluster_names_searched after update of name, acronym on cluster
  for each row when (old.name is distinct from new.name or old.acronym is distinct from new.acronym)
  execute function cluster_names_searched();
`,
);
