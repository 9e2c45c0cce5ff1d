import { migration } from '@hansa/platform';

/**
 * The search over the pool. For every published resource there is one document, which follows the resource by a trigger,
 * whatever writes it. It holds the words of all its languages twice: as the stems of their own language, and folded
 * (small letters, without diacritics). `head` is the part of it that counts most, small enough to rank thousands by.
 */
export const CreateResourceSearch1764000001010 = migration(
  'CreateResourceSearch1764000001010',
  `
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

create table resource_search (
  resource_id uuid primary key references resource on delete cascade,
  owner_id uuid not null,
  module_id uuid,
  code text,
  kind text not null,
  languages text[] not null,
  licence text not null,
  level text,
  country text,
  themes text[] not null,
  published_at timestamptz(3) not null,
  titles text not null,
  head tsvector not null,
  document tsvector not null
);
-- The facets of the whole pool are counted from this index alone.
create index resource_search_shape on resource_search (kind, licence, level, country, languages);
create index resource_search_document on resource_search using gin (document);
create index resource_search_newest on resource_search (published_at desc, resource_id desc);
create index resource_search_owner on resource_search (owner_id);
create index resource_search_module on resource_search (module_id) where module_id is not null;

-- Every folded word that was ever in the pool: what a word with a typing error may have meant.
create table resource_word (word text primary key);
create index resource_word_trigrams on resource_word using gin (word gin_trgm_ops);

-- The stock dictionary also takes apart what is a letter of its own: ø, æ, ł, ß, þ, ð, đ.
create function search_fold(text) returns text language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, normalize($1, NFC)));

-- Icelandic, Latvian and Polish have no stemmer of their own in PostgreSQL.
create function search_configuration(language text) returns regconfig language sql immutable parallel safe
  return case language
    when 'da' then 'pg_catalog.danish' when 'de' then 'pg_catalog.german' when 'en' then 'pg_catalog.english'
    when 'et' then 'pg_catalog.estonian' when 'fi' then 'pg_catalog.finnish' when 'lt' then 'pg_catalog.lithuanian'
    when 'no' then 'pg_catalog.norwegian' when 'sv' then 'pg_catalog.swedish' else 'pg_catalog.simple' end::regconfig;

create function search_document(texts jsonb, weight "char") returns tsvector language plpgsql immutable as $$
declare
  document tsvector := '';
  entry record;
begin
  for entry in select key as language, value->>'text' as text from jsonb_each(texts->'texts') loop
    document := document
      || setweight(to_tsvector(search_configuration(entry.language), entry.text), weight)
      || setweight(to_tsvector('simple', search_fold(entry.text)), weight);
  end loop;
  return document;
end $$;

create function search_texts(texts jsonb) returns text language sql immutable
  return (select coalesce(search_fold(string_agg(value->>'text', ' ')), '') from jsonb_each(texts->'texts'));

create function resource_searched() returns trigger language plpgsql as $$
declare
  code text := search_fold(new.module->>'code');
  titles text := search_texts(new.title);
  labels text;
  head tsvector;
begin
  if new.state <> 'published' then
    delete from resource_search where resource_id = new.id;
    return null;
  end if;
  labels := concat_ws(' ', code, replace(code, '-', ' '), replace(code, '-', ''), array_to_string(new.themes, ' '),
    replace(array_to_string(new.themes, ' '), '-', ' '),
    (select search_fold(string_agg(link->>'title', ' ')) from jsonb_array_elements(new.links) link));
  head := search_document(new.title, 'A') || search_document(coalesce(new.module->'title', '{}'), 'B')
    || setweight(to_tsvector('simple', labels), 'B');
  insert into resource_search values (
    new.id, new.owner_id, (new.module->>'moduleId')::uuid, replace(code, '-', ''), new.kind, new.languages, new.licence,
    new.level, coalesce(new.country, (select country from organisation where id = new.owner_id)), new.themes,
    new.published_at, titles, head, head || search_document(new.description, 'C'))
  on conflict (resource_id) do update set
    kind = excluded.kind, languages = excluded.languages, licence = excluded.licence, level = excluded.level,
    country = excluded.country, themes = excluded.themes, published_at = excluded.published_at,
    titles = excluded.titles, head = excluded.head, document = excluded.document;
  -- In their order, so that two who write at once cannot wait for each other.
  insert into resource_word
  select word from unnest(tsvector_to_array(to_tsvector('simple', concat_ws(' ', titles, labels,
    search_texts(new.module->'title'), search_texts(new.description))))) word
  where length(word) between 3 and 40 order by word
  on conflict do nothing;
  return null;
end $$;
create trigger resource_searched after insert or update on resource for each row execute function resource_searched();

create function organisation_searched() returns trigger language plpgsql as $$
begin
  update resource_search s set country = new.country from resource r
  where s.owner_id = new.id and r.id = s.resource_id and r.country is null and s.country is distinct from new.country;
  return null;
end $$;
create trigger organisation_searched after insert or update on organisation
  for each row execute function organisation_searched();

-- The stems of a word in every language that has a stemmer.
create function search_stems(word text) returns text[] language sql stable as $$
  select coalesce(array_agg(distinct stem), '{}')
  from unnest('{danish,german,english,estonian,finnish,lithuanian,norwegian,swedish}'::regconfig[]) configuration,
       unnest(tsvector_to_array(to_tsvector(configuration, word))) stem $$;

-- Whether a word says little: a stop word of any language, or very short.
create function search_is_common(word text) returns boolean language sql stable as $$
  select (length(word) < 3 and word !~ '\\d')
    or search_fold(word) = any('{voi,ning,kuidas,see,jaoks,hvernig,fyrir,eda,sem,til,fra,med,kas,lai,par,pie,vai,starp,
      apie,arba,kad,kaip,tarp,czy,dla,jak,jest,nad,oraz,pod,przez,sie}')
    or exists (
      select from unnest('{danish,german,english,finnish,norwegian,swedish}'::regconfig[]) configuration
      where to_tsvector(configuration, word) = '') $$;

-- Words of the pool that contain the folded word (Germanic and Finnic compounds) or, where it is not known, are spelt
-- much like it: one letter off in four, two in seven, three in more.
create function search_neighbours(folded text) returns text[] language sql stable
  set pg_trgm.word_similarity_threshold = 0.3 as $$
  select coalesce(array_agg(near.word), '{}') from (
    select candidate.word, word_similarity($1, candidate.word) as within,
      levenshtein_less_equal($1, candidate.word, 3) as distance,
      min(levenshtein_less_equal($1, candidate.word, 3)) over () as least
    from resource_word candidate where length($1) between 4 and 40 and $1 <% candidate.word
    order by distance, within desc, candidate.word limit 12) near
  where within >= 0.8
    or (least > 0 and distance <= case when length($1) < 5 then 1 when length($1) < 8 then 2 else 3 end) $$;

-- Each word in all its forms; without its ending too, for the languages whose stems nobody knows.
create function search_forms(word text) returns text language sql stable as $$
  with folded as (select regexp_replace(search_fold(word), '[''\\\\]', '', 'g') as folded)
  select nullif(concat_ws(' | ',
    (select string_agg(quote_literal(form), ' | ')
     from unnest(array[nullif(folded, '')] || search_stems(word) || search_neighbours(folded)) form where form is not null),
    case when length(folded) > 2 then
      quote_literal(left(folded, length(folded) - case when length(folded) > 7 then 2 when length(folded) > 5 then 1 else 0 end)) || ':*'
    end), '')
  from folded $$;

-- All words must be there or, where that is nowhere, any of them. Words that say little count only where there are no
-- others.
create function search_query(words text[]) returns tsquery language plpgsql stable as $$
declare
  wanted text[] := array(select word from unnest(words) word where not search_is_common(word));
  forms text[];
  all_of tsquery;
begin
  forms := array(
    select '(' || form || ')' from unnest(case when wanted = '{}' then words else wanted end) word, search_forms(word) form
    where form is not null);
  all_of := array_to_string(forms, ' & ')::tsquery;
  if cardinality(forms) < 2 or exists (select from resource_search where document @@ all_of) then
    return all_of;
  end if;
  return array_to_string(forms, ' | ')::tsquery;
end $$;
`,
);
