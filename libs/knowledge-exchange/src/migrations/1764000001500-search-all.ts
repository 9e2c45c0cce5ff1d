import { migration } from '@hansa/platform';

/**
 * Modules and discussions are found too, and resources by what stands in their files. A discussion is found as long as
 * everybody can see what it is about.
 */
export const SearchAll1764000001500 = migration(
  'SearchAll1764000001500',
  `
alter table search_entry add column type text generated always as (subject_type) stored;
-- The facets of everything are counted from this index alone.
create index search_entry_all on search_entry (type, country, level, languages, themes) where readers is null;

alter function search_resource rename to search_resource_without_files;
create function search_resource(r resource) returns void language plpgsql as $$
declare
  file record;
begin
  perform search_resource_without_files(r);
  for file in select name, excerpt from resource_file where resource_id = r.id order by position loop
    update search_entry
    set document = search_joined(document, search_labels(file.name, 'C') || search_labels(file.excerpt, 'D'))
    where subject_type = 'resource' and subject_id = r.id;
    perform search_learn(search_fold(concat_ws(' ', file.name, file.excerpt)));
  end loop;
end $$;
create function resource_file_searched() returns trigger language plpgsql as $$
begin
  perform search_resource(r) from resource r
  where r.id = case when tg_op = 'DELETE' then old.resource_id else new.resource_id end and r.state = 'published';
  return null;
end $$;
create trigger resource_file_searched after insert or delete or update of name, excerpt on resource_file
  for each row execute function resource_file_searched();

create function search_module(f foreign_subject) returns void language plpgsql as $$
declare
  code text := f.record->>'code';
  titles text := search_texts(f.title);
  labels text := concat_ws(' ', code, replace(code, '-', ' '), replace(code, '-', ''));
  head tsvector := search_document(f.title, 'A') || search_labels(labels, 'B');
  document tsvector := head || search_document(f.record->'summary', 'B');
  learned text := concat_ws(' ', titles, search_fold(labels), search_texts(f.record->'summary'));
  outcome jsonb;
begin
  for outcome in select o from jsonb_array_elements(f.record->'outcomes') o loop
    document := search_joined(document, search_document(outcome, 'C'));
    learned := concat_ws(' ', learned, search_texts(outcome));
  end loop;
  insert into search_entry (subject_type, subject_id, code, languages, at, titles, head, document, owner_id, status,
    level, themes)
  values ('module', f.id, search_code(code), array(select jsonb_array_elements_text(f.record->'languages')),
    (f.record->>'createdAt')::timestamptz, titles, head, document, f.owner_id, f.record->>'state', f.record->>'level', '{}')
  on conflict (subject_type, subject_id) do update set
    code = excluded.code, languages = excluded.languages, at = excluded.at, titles = excluded.titles,
    head = excluded.head, document = excluded.document, owner_id = excluded.owner_id, status = excluded.status,
    level = excluded.level;
  perform search_learn(left(learned, 200000));
end $$;

-- Whoever writes about a subject, or makes it seen or unseen, enters it after the other has, until his transaction ends.
create function search_one_after_the_other(subject_id uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('discussed ' || subject_id, 0)) $$;

-- Every new post writes the document anew: so many of them are in it, what was accepted and the first.
create function search_discussion(d discussion) returns void language plpgsql as $$
declare
  about record;
  text jsonb := jsonb_build_object('texts', jsonb_build_object(d.language, jsonb_build_object('text', d.title)));
  head tsvector;
  document tsvector;
  learned text;
  written record;
begin
  perform search_one_after_the_other(d.subject_id);
  select * into d from discussion where id = d.id;
  select s.country, s.themes into about from discussable s where s.type = d.subject_type and s.id = d.subject_id limit 1;
  if not found or d.hidden_at is not null or d.removed_at is not null then
    delete from search_entry where subject_type = 'discussion' and subject_id = d.id;
    return;
  end if;
  head := search_document(text, 'A');
  document := head;
  learned := d.title;
  for written in
    select d.language, d.body, 'B'::"char" as weight
    union all
    (select p.language, p.body, case when p.id = d.accepted_post_id then 'B' else 'C' end::"char" from post p
     where p.discussion_id = d.id and p.hidden_at is null and p.removed_at is null
     order by p.id is not distinct from d.accepted_post_id desc, p.number limit 200)
  loop
    document := search_joined(document, search_document(jsonb_build_object('texts',
      jsonb_build_object(written.language, jsonb_build_object('text', written.body))), written.weight));
    learned := concat_ws(' ', learned, written.body);
  end loop;
  insert into search_entry (subject_type, subject_id, languages, at, titles, head, document, kind, country, themes)
  values ('discussion', d.id, array[d.language], d.activity_at, search_texts(text), head, document, d.kind,
    about.country, about.themes)
  on conflict (subject_type, subject_id) do update set
    languages = excluded.languages, at = excluded.at, titles = excluded.titles, head = excluded.head,
    document = excluded.document, kind = excluded.kind, country = excluded.country, themes = excluded.themes;
  perform search_learn(left(search_fold(learned), 200000));
end $$;

-- What a person has taken back, or was hidden, is not remembered by its words either. A word that is nowhere would be
-- looked for in every document where no index is taken.
create function search_unlearn(folded text) returns void language sql set enable_seqscan = off as $$
  delete from search_word
  where word = any(tsvector_to_array(to_tsvector('simple', folded)))
    and not exists (select from search_entry where document @@ quote_literal(word)::tsquery)
    and not exists (select from search_concept where document @@ quote_literal(word)::tsquery) $$;

create function discussion_searched() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from search_entry where subject_type = 'discussion' and subject_id = old.id;
  else
    perform search_discussion(new);
  end if;
  if tg_op = 'DELETE' or tg_op = 'UPDATE'
    and (old.title, old.body, old.hidden_at) is distinct from (new.title, new.body, new.hidden_at) then
    perform search_unlearn(search_fold(concat_ws(' ', old.title, old.body)));
  end if;
  return null;
end $$;
-- When something was last written in it is entered before that is.
create trigger discussion_searched after insert or delete or
  update of language, title, body, accepted_post_id, hidden_at, removed_at on discussion
  for each row execute function discussion_searched();

create function post_searched() returns trigger language plpgsql as $$
begin
  perform search_discussion(d) from discussion d
  where d.id = case when tg_op = 'DELETE' then old.discussion_id else new.discussion_id end;
  if tg_op = 'DELETE' or tg_op = 'UPDATE'
    and (old.body, old.hidden_at) is distinct from (new.body, new.hidden_at) then
    perform search_unlearn(search_fold(old.body));
  end if;
  return null;
end $$;
create trigger post_searched after insert or delete or update of language, body, hidden_at, removed_at on post
  for each row execute function post_searched();

create function search_discussions_about(type text, id uuid) returns void language plpgsql as $$
begin
  -- Waits for those who are writing about it, and so sees what they have begun.
  perform search_one_after_the_other(id);
  perform search_discussion(d) from discussion d where d.subject_id = $2 and d.subject_type = $1;
end $$;

create function foreign_subject_searched() returns trigger language plpgsql as $$
declare
  subject foreign_subject := case when tg_op = 'DELETE' then old else new end;
begin
  if subject.type = 'module' then
    if tg_op = 'DELETE' then
      delete from search_entry where subject_type = 'module' and subject_id = old.id;
    else
      perform search_module(new);
    end if;
  end if;
  if tg_op <> 'UPDATE' or (old.country, old.themes) is distinct from (new.country, new.themes) then
    perform search_discussions_about(subject.type, subject.id);
  end if;
  return null;
end $$;
create trigger foreign_subject_searched after insert or update or delete on foreign_subject
  for each row execute function foreign_subject_searched();

-- Of an own thing: whether everybody can see it, and what it has to do with, may have changed.
create function own_subject_searched() returns trigger language plpgsql as $$
begin
  perform search_discussions_about(tg_argv[0], case when tg_op = 'DELETE' then old.id else new.id end);
  return null;
end $$;
create trigger resource_discussed after update of state, country, themes or delete on resource
  for each row execute function own_subject_searched('resource');
create trigger practice_discussed after update of status, country, themes or delete on practice
  for each row execute function own_subject_searched('practice');
create trigger transfer_discussed after delete on transfer
  for each row execute function own_subject_searched('transfer');
create trigger organisation_discussed after insert or delete on organisation
  for each row execute function own_subject_searched('organisation');

select search_module(f) from foreign_subject f where type = 'module';
select search_discussion(d) from discussion d;
`,
);
