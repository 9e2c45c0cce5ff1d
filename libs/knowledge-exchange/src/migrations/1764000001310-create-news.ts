import { migration } from '@hansa/platform';

export const CreateNews1764000001310 = migration(
  'CreateNews1764000001310',
  `
create table follow (
  person_id uuid not null,
  type text not null,
  -- An id, a theme's slug or a country's code.
  target text not null,
  since timestamptz not null,
  sample boolean not null,
  primary key (person_id, type, target)
);
create index follow_newest on follow (person_id, since desc, type, target);
create index follow_sample on follow (person_id) where sample;

-- One line for whatever happened; who follows what is joined when somebody reads.
create table news (
  id uuid primary key,
  kind text not null,
  at timestamptz not null,
  subject_type text not null,
  subject_id uuid not null,
  post_id uuid references post on delete cascade,
  -- Who did it: nobody is told of what he did himself.
  actor uuid,
  sample boolean not null
);
create unique index news_once on news (subject_id, kind, at, coalesce(post_id, subject_id));
create index news_oldest on news (at);
create index news_by_actor on news (actor) where actor is not null;
create index news_by_post on news (post_id) where post_id is not null;
create index news_sample on news (id) where sample;

-- For the sake of what a line is news to somebody: the thing, what it hangs on, its owner, country and themes.
create table news_target (
  type text not null,
  target text not null,
  at timestamptz not null,
  news_id uuid not null references news on delete cascade,
  primary key (type, target, at, news_id)
);
create index news_target_of_news on news_target (news_id);

-- Up to when a person has seen the news.
create table news_seen (
  person_id uuid primary key,
  until timestamptz not null
);
`,
);
