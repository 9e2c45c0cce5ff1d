import { COUNTRY_WORDS } from './country-words.js';
import { SEARCH_QUERY_SCHEMA } from './search-query-schema.js';

/** What the countries are called, for `search_call` below. */
const COUNTRIES = JSON.stringify(
  Object.entries(COUNTRY_WORDS).map(([code, names]) => ({ code: `country/${code}`, names })),
);

/**
 * The search of a service (ADR 0018), as SQL for a migration of its own. What can be found has one `search_entry`, kept
 * by the service's triggers. It holds the words of its texts in all languages twice: as the stems of their own language,
 * and folded (small letters, without diacritics). The service adds columns for what is filtered by and counted.
 */
export const SEARCH_SCHEMA = `
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

create table search_entry (
  subject_type text not null,
  subject_id uuid not null,
  -- The organisations whose members may find it; null is everybody.
  readers uuid[],
  -- What it is known by in short, search_code(...): whoever types exactly that means it.
  code text,
  languages text[] not null,
  at timestamptz(3) not null,
  -- search_texts(...) of its title: what the likeness of a title is measured by.
  titles text not null,
  -- The part of the document that counts most, small enough to rank thousands by.
  head tsvector not null,
  document tsvector not null,
  primary key (subject_type, subject_id)
);
create index search_entry_newest on search_entry (subject_type, at desc, subject_id desc);
create index search_entry_document on search_entry using gin (document);

-- Every folded word that was ever in a document: what a word with a typing error may have meant. Not unique, so that
-- nobody who writes waits for another who writes the same word; two who do so at once leave it there twice.
create table search_word (word text collate "C" not null);
create index search_word_known on search_word (word);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

-- Folded words that say nothing here, because they go for everything: "cluster". Their endings are of four letters at most.
create table search_common (word text primary key);

-- What things are called in all languages that documents know by a code: a sector, a theme, a region, a country. The
-- code, 'sector/10', stands in the documents; the names stand here once.
create table search_concept (
  code text primary key,
  document tsvector not null
);
create index search_concept_document on search_concept using gin (document);

-- The stock dictionary also takes apart what is a letter of its own: ø, æ, ł, ß, þ, ð, đ.
create function search_fold(text) returns text language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, normalize($1, NFC)));

create function search_code(text) returns text language sql immutable strict parallel safe
  return nullif(regexp_replace(search_fold($1), '[^[:alnum:]]', '', 'g'), '');

-- Icelandic, Latvian and Polish have no stemmer of their own in PostgreSQL.
create function search_configuration(language text) returns regconfig language sql immutable parallel safe
  return case language
    when 'da' then 'pg_catalog.danish' when 'de' then 'pg_catalog.german' when 'en' then 'pg_catalog.english'
    when 'et' then 'pg_catalog.estonian' when 'fi' then 'pg_catalog.finnish' when 'lt' then 'pg_catalog.lithuanian'
    when 'no' then 'pg_catalog.norwegian' when 'sv' then 'pg_catalog.swedish' else 'pg_catalog.simple' end::regconfig;

-- Of a stored text of several languages (LocalisedText).
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

-- Of names and codes, which have no language.
create function search_labels(labels text, weight "char") returns tsvector language sql immutable
  return setweight(to_tsvector('simple', coalesce(search_fold(labels), '')), weight);

-- Of codes of concepts, one beside the other.
create function search_codes(codes text[], weight "char") returns tsvector language sql immutable
  return (select setweight(coalesce(string_agg(quote_literal(code) || ':' || position, ' '), '')::tsvector, weight)
    from unnest(codes) with ordinality as c(code, position));

create function search_texts(texts jsonb) returns text language sql immutable
  return (select coalesce(search_fold(string_agg(value->>'text', ' ')), '') from jsonb_each(texts->'texts'));

-- Keeps the words of folded texts.
create function search_learn(folded text) returns void language sql as $$
  insert into search_word
  select word from unnest(tsvector_to_array(to_tsvector('simple', folded))) as words(word)
  where length(word) between 3 and 40 and not exists (select from search_word known where known.word = words.word) $$;

-- What concepts are called: { language: words }.
create function search_call(code text, names jsonb) returns void language plpgsql as $$
begin
  insert into search_concept
  select $1, coalesce(string_agg(search_document(
    jsonb_build_object('texts', jsonb_build_object(key, jsonb_build_object('text', value))), 'A')::text, ' '), '')::tsvector
  from jsonb_each_text(names)
  on conflict on constraint search_concept_pkey do update set document = excluded.document;
  perform search_learn(search_fold(string_agg(value, ' '))) from jsonb_each_text(names);
end $$;
select search_call(country->>'code', country->'names') from jsonb_array_elements('${COUNTRIES}') country;

-- Drops the words that are in no document any more.
create function search_forget() returns void language sql as $$
  delete from search_word where word not in (
    select word from ts_stat('select document from search_entry union all select document from search_concept')) $$;
${SEARCH_QUERY_SCHEMA}`;
