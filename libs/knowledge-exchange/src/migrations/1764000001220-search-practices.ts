import { migration } from '@hansa/platform';

/** Everybody finds what is public; what is in the making or was withdrawn is found by its organisation's members. */
export const SearchPractices1764000001220 = migration(
  'SearchPractices1764000001220',
  `
alter table search_entry
  add column if not exists status text,
  add column if not exists region text;

create function search_practice(p practice) returns void language plpgsql as $$
declare
  titles text := search_texts(p.title);
  labels text := concat_ws(' ', array_to_string(p.themes, ' '), replace(array_to_string(p.themes, ' '), '-', ' '),
    p.city);
  head tsvector := search_document(p.title, 'A') || search_labels(labels, 'B')
    || search_about(p.country, p.themes);
  document tsvector := head || search_document(coalesce(p.summary, '{}'), 'B');
  learned text := concat_ws(' ', titles, search_fold(labels), search_texts(p.summary));
  part jsonb;
begin
  for part in
    select text from unnest(array[p.problem, p.done, p.went_wrong, p.do_differently, p.resources, p.challenges, p.lessons])
      text where text is not null
    union all select fact->'fact' from jsonb_array_elements(p.evidence) fact
  loop
    document := search_joined(document, search_document(part, 'C'));
    learned := concat_ws(' ', learned, search_texts(part));
  end loop;
  insert into search_entry (subject_type, subject_id, readers, languages, at, titles, head, document, owner_id, kind,
    status, country, region, themes)
  values ('practice', p.id, case when p.status in ('published', 'validated') then null else array[p.owner_id] end,
    p.languages, coalesce(p.published_at, p.changed_at), titles, head, document, p.owner_id, p.outcome, p.status,
    p.country, p.region, p.themes)
  on conflict (subject_type, subject_id) do update set
    readers = excluded.readers, languages = excluded.languages, at = excluded.at, titles = excluded.titles,
    head = excluded.head, document = excluded.document, kind = excluded.kind, status = excluded.status,
    country = excluded.country, region = excluded.region, themes = excluded.themes;
  perform search_learn(left(learned, 200000));
end $$;

create function practice_searched() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from search_entry where subject_type = 'practice' and subject_id = old.id;
  else
    perform search_practice(new);
  end if;
  return null;
end $$;
create trigger practice_searched after insert or update or delete on practice
  for each row execute function practice_searched();

select search_practice(p) from practice p;
`,
);
