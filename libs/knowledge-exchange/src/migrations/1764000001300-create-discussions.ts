import { migration } from '@hansa/platform';

export const CreateDiscussions1764000001300 = migration(
  'CreateDiscussions1764000001300',
  `
-- What identity says about people: who is not here is not known by name, and writes nothing.
create table person (
  id uuid primary key,
  name text not null
);

-- What others say about what everybody can see there. Nothing refers to these rows: they may come later, or go.
create table foreign_subject (
  type text not null check (type in ('module', 'session', 'cluster', 'partner-search')),
  id uuid not null,
  title jsonb not null,
  owner_id uuid not null,
  country text,
  themes text[] not null,
  -- That it hangs on: the module of a session, the cluster of a partner search.
  of_type text,
  of_id uuid,
  -- All that was said of it.
  record jsonb not null,
  sample boolean not null,
  primary key (type, id)
);

create table discussion (
  id uuid primary key,
  version integer not null,
  subject_type text not null,
  subject_id uuid not null,
  kind text not null check (kind in ('question', 'discussion')),
  language text not null,
  title text,
  body text,
  -- Counts the texts it has had; the earlier ones are in earlier_text.
  text_number integer not null,
  written_at timestamptz not null,
  author_id uuid,
  accepted_post_id uuid,
  hidden_at timestamptz,
  hidden_reason text,
  removed_at timestamptz,
  created_at timestamptz not null,
  -- When something was last written in it.
  activity_at timestamptz not null,
  sample boolean not null,
  check ((removed_at is null) = (title is not null and body is not null)),
  check ((hidden_at is null) = (hidden_reason is null)),
  check (accepted_post_id is null or kind = 'question')
);
create index discussion_newest on discussion (activity_at desc, id desc) where hidden_at is null and removed_at is null;
create index discussion_to_answer on discussion (activity_at desc, id desc)
  where kind = 'question' and accepted_post_id is null and hidden_at is null and removed_at is null;
create index discussion_by_subject on discussion (subject_id, activity_at desc, id desc);
create index discussion_by_author on discussion (author_id, created_at) where author_id is not null;
create index discussion_sample on discussion (id) where sample;

create table post (
  id uuid primary key,
  version integer not null,
  discussion_id uuid not null references discussion on delete cascade,
  -- Its place in the discussion, and that of the answer that it belongs to.
  number integer not null,
  thread integer not null,
  parent_id uuid references post on delete cascade,
  language text not null,
  body text,
  text_number integer not null,
  written_at timestamptz not null,
  author_id uuid,
  hidden_at timestamptz,
  hidden_reason text,
  removed_at timestamptz,
  created_at timestamptz not null,
  sample boolean not null,
  unique (discussion_id, number),
  check ((removed_at is null) = (body is not null)),
  check ((hidden_at is null) = (hidden_reason is null)),
  check ((parent_id is null) = (thread = number))
);
create index post_in_order on post (discussion_id, thread, number);
create index post_answers on post (discussion_id) where parent_id is null and hidden_at is null and removed_at is null;
create index post_by_parent on post (parent_id) where parent_id is not null;
create index post_by_author on post (author_id, created_at) where author_id is not null;
create index post_sample on post (id) where sample;

-- Of a discussion or a post. What was removed has none.
create table earlier_text (
  of_id uuid not null,
  number integer not null,
  language text not null,
  title text,
  body text not null,
  written_at timestamptz not null,
  primary key (of_id, number)
);

-- Somebody says that a text should not be there. Moderators alone read it.
create table flag (
  text_type text not null check (text_type in ('discussion', 'post')),
  text_id uuid not null,
  discussion_id uuid not null references discussion on delete cascade,
  person_id uuid not null,
  reason text not null,
  at timestamptz not null,
  settled_at timestamptz,
  sample boolean not null,
  primary key (text_id, person_id)
);
create index flag_open on flag (text_id, at) where settled_at is null;
create index flag_by_person on flag (person_id, at);
create index flag_by_discussion on flag (discussion_id);

create table moderation_decision (
  id uuid primary key,
  text_type text not null check (text_type in ('discussion', 'post')),
  text_id uuid not null,
  discussion_id uuid not null,
  decision text not null check (decision in ('hide', 'restore', 'dismiss')),
  reason text check (decision <> 'hide' or reason is not null),
  decided_by uuid,
  at timestamptz not null,
  sample boolean not null
);
create index moderation_decision_newest on moderation_decision (at desc, id desc);
create index moderation_decision_by_discussion on moderation_decision (discussion_id, at desc, id desc);
create index moderation_decision_by_person on moderation_decision (decided_by) where decided_by is not null;

-- What was decided stays what it was. Who decided can be erased, and what was made up can be taken out.
create function moderation_decision_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if not old.sample then
      raise exception 'A decision of a moderator is never taken out' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if (to_jsonb(new) - 'decided_by') <> (to_jsonb(old) - 'decided_by') or new.decided_by is not null then
    raise exception 'A decision of a moderator is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger moderation_decision_stays before update or delete on moderation_decision
  for each row execute function moderation_decision_stays();

-- Everything that can be discussed, as long as everybody can see it.
-- Ask for one row by (select ... from subject s where s.type = x.type and s.id = x.id limit 1): without the limit a join
-- would read every table through.
create view discussable as
  select type, id, title, owner_id, country, themes, of_type, of_id, sample from foreign_subject
  union all
  select 'organisation', id, name, id, country, '{}'::text[], null, null, false from organisation
  union all
  select 'resource', id, title, owner_id,
    coalesce(country, (select o.country from organisation o where o.id = resource.owner_id)), themes,
    case when module is not null then 'module' end, (module->>'moduleId')::uuid, sample
  from resource where state in ('published', 'superseded')
  union all
  select 'practice', id, title, owner_id, country, themes, null, null, sample
  from practice where status in ('published', 'validated')
  union all
  select 'transfer', t.id, p.title, t.organisation_id, t.country, p.themes, 'practice', t.practice_id, t.sample
  from transfer t join practice p on p.id = t.practice_id;

-- What can be followed and what there is news of: that, and the discussions about it.
create view subject as
  select * from discussable
  union all
  select 'discussion', d.id,
    jsonb_build_object('original', d.language, 'version', 1,
      'texts', jsonb_build_object(d.language, jsonb_build_object('text', d.title, 'origin', 'human'))),
    null, null, '{}'::text[], d.subject_type, d.subject_id, d.sample
  from discussion d
  where d.hidden_at is null and d.removed_at is null
    and (select true from discussable s where s.type = d.subject_type and s.id = d.subject_id limit 1);
`,
);
