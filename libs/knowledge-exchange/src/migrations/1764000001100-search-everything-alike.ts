import { THEME_NAMES } from '@hansa/contracts';
import { migration, SEARCH_SCHEMA } from '@hansa/platform';

const THEMES = JSON.stringify(Object.entries(THEME_NAMES).map(([code, names]) => ({ code, names })));

/** The pool's own search gives way to the one of the platform, in which other things are found beside resources. */
export const SearchEverythingAlike1764000001100 = migration(
  'SearchEverythingAlike1764000001100',
  `
drop trigger resource_searched on resource;
drop trigger organisation_searched on organisation;
drop function resource_searched, organisation_searched, search_query, search_forms, search_neighbours, search_is_common,
  search_stems, search_texts, search_document, search_configuration, search_fold;
drop table resource_search, resource_word;
${SEARCH_SCHEMA}
alter table search_entry
  add column owner_id uuid,
  add column module_id uuid,
  add column kind text,
  add column licence text,
  add column level text,
  add column country text,
  add column themes text[];
-- The facets of the whole pool are counted from this index alone.
create index search_entry_resources on search_entry (kind, licence, level, country, languages)
  where subject_type = 'resource' and readers is null;
create index search_entry_owner on search_entry (owner_id);
create index search_entry_module on search_entry (module_id) where module_id is not null;

-- Countries are called something already, themes are here.
select search_call('theme/' || (theme->>'code'), theme->'names') from jsonb_array_elements($all$${THEMES}$all$) theme;
create function search_about(country text, themes text[]) returns tsvector language sql immutable
  return search_codes(array(select 'theme/' || theme from unnest(themes) theme), 'B')
    || search_codes(array_remove(array['country/' || country], null), 'C');

-- PostgreSQL takes a mebibyte of words in one document: what would be too much is not looked for, and hinders nobody.
create function search_joined(document tsvector, more tsvector) returns tsvector language plpgsql immutable as $$
begin
  return document || more;
exception when program_limit_exceeded then
  return document;
end $$;

create function search_resource(r resource) returns void language plpgsql as $$
declare
  code text := search_fold(r.module->>'code');
  labels text := concat_ws(' ', code, replace(code, '-', ' '), replace(code, '-', ''), array_to_string(r.themes, ' '),
    replace(array_to_string(r.themes, ' '), '-', ' '),
    (select search_fold(string_agg(link->>'title', ' ')) from jsonb_array_elements(r.links) link));
  titles text := search_texts(r.title);
  country text := coalesce(r.country, (select o.country from organisation o where o.id = r.owner_id));
  head tsvector := search_document(r.title, 'A') || search_document(coalesce(r.module->'title', '{}'), 'B')
    || search_labels(labels, 'B') || search_about(country, r.themes);
begin
  insert into search_entry (subject_type, subject_id, code, languages, at, titles, head, document, owner_id, module_id,
    kind, licence, level, country, themes)
  values ('resource', r.id, search_code(code), r.languages, r.published_at, titles, head,
    head || search_document(r.description, 'C'), r.owner_id, (r.module->>'moduleId')::uuid, r.kind, r.licence, r.level,
    country, r.themes)
  on conflict (subject_type, subject_id) do update set
    code = excluded.code, languages = excluded.languages, at = excluded.at, titles = excluded.titles,
    head = excluded.head, document = excluded.document, kind = excluded.kind, licence = excluded.licence,
    level = excluded.level, country = excluded.country, themes = excluded.themes;
  perform search_learn(concat_ws(' ', titles, labels, search_texts(r.module->'title'), search_texts(r.description)));
end $$;

create function resource_searched() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' and new.state = 'published' then
    perform search_resource(new);
  else
    delete from search_entry where subject_type = 'resource' and subject_id = old.id;
  end if;
  return null;
end $$;
create trigger resource_searched after insert or update or delete on resource
  for each row execute function resource_searched();

create function organisation_searched() returns trigger language plpgsql as $$
begin
  perform search_resource(r) from search_entry s join resource r on r.id = s.subject_id
  where s.owner_id = new.id and s.subject_type = 'resource' and r.country is null
    and s.country is distinct from new.country;
  return null;
end $$;
create trigger organisation_searched after insert or update on organisation
  for each row execute function organisation_searched();

select search_resource(r) from resource r where state = 'published';
`,
);
