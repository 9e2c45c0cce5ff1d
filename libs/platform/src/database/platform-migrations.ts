import { migration } from './migration.js';

/** What the platform needs in every service's database; runs before the service's own migrations. */
export const PLATFORM_MIGRATIONS = [
  migration(
    'Platform1760000000000',
    `
-- The one clock. hansa.at is set where an act is told of afterwards (sample data); tests put another function in its place.
create function hansa_now() returns timestamptz language sql stable as
  $$ select coalesce(nullif(current_setting('hansa.at', true), '')::timestamptz, now()) $$;

create table outbox (
  sequence bigint generated always as identity primary key,
  id uuid not null unique,
  kind text not null check (kind in ('event', 'state')),
  type text not null,
  key text not null,
  data jsonb,
  time timestamptz not null,
  actor uuid,
  correlation_id text,
  traceparent text,
  sample boolean not null default false,
  published_at timestamptz
);
create index outbox_unpublished on outbox (sequence) where published_at is null;
create index outbox_by_key on outbox (type, key, sequence);
create index outbox_published on outbox (published_at) where published_at is not null;

-- Locks the keys in one order for everybody, then writes: sequence follows the order of commits for every key.
create function outbox_write(rows jsonb) returns void language plpgsql as $$
declare
  lock_number bigint;
begin
  for lock_number in
    select distinct hashtextextended(r->>'type' || ' ' || (r->>'key'), 0) as n from jsonb_array_elements(rows) r order by n
  loop
    perform pg_advisory_xact_lock(lock_number);
  end loop;
  insert into outbox (id, kind, type, key, data, time, actor, correlation_id, traceparent, sample)
  select (r->>'id')::uuid, r->>'kind', r->>'type', r->>'key', nullif(r->'data', 'null'::jsonb),
         case when (r->>'anonymous')::boolean then date_trunc('day', hansa_now(), 'UTC') else hansa_now() end,
         (r->>'actor')::uuid, r->>'correlation_id', r->>'traceparent', (r->>'sample')::boolean
  from jsonb_array_elements(rows) with ordinality as e(r, n) order by n;
  perform pg_notify('hansa_outbox', '');
end $$;

create table lease (
  name text primary key,
  holder uuid not null,
  until timestamptz not null
);

create table inbox (
  event_id uuid not null,
  handler text not null,
  handled_at timestamptz not null default now(),
  primary key (event_id, handler)
);
create index inbox_handled_at on inbox (handled_at);

-- The newest sequence that a projection has taken for a key; what is gone leaves its number behind.
create table projected (
  projection text not null,
  key text not null,
  sequence bigint not null,
  primary key (projection, key)
);

create table projection (
  name text primary key,
  built_at timestamptz,
  rebuild_requested_at timestamptz
);

create table dead_letter (
  id uuid not null,
  message jsonb not null,
  handler text not null,
  error text not null,
  attempts integer not null,
  failed_at timestamptz not null default now(),
  replay_requested_at timestamptz,
  replayed_at timestamptz,
  primary key (id, handler)
);

create table mail (
  id uuid primary key,
  recipient text,
  language text not null,
  subject text,
  body text,
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  sent_at timestamptz
);
create index mail_unsent on mail (next_attempt_at) where sent_at is null;

create table idempotency (
  person_id uuid not null,
  key text not null,
  route text not null,
  request_hash text not null,
  status integer,
  headers jsonb,
  body jsonb,
  created_at timestamptz not null default now(),
  primary key (person_id, key)
);
create index idempotency_created_at on idempotency (created_at);

create table refused_subject (
  person_id uuid primary key,
  until timestamptz not null
);

create table heard_of_identity (
  one boolean primary key default true check (one),
  at timestamptz not null
);

create table personal_export (
  export_id uuid primary key,
  person_id uuid not null,
  data jsonb not null,
  expires_at timestamptz not null
);
`,
  ),
  // By which a mail belongs to the trace of what it tells of.
  migration('MailTrace1760000000003', 'alter table mail add column traceparent text;'),
];

/** The projection of memberships, in every service but identity, which has a view of that name over its own tables. */
export const ACCESS_MIGRATION = migration(
  'Access1760000000001',
  `
create table access_membership (
  membership_id uuid primary key,
  person_id uuid not null,
  organisation_id uuid,
  permissions text[] not null,
  ends_at timestamptz
);
create index access_membership_by_person on access_membership (person_id);
create index access_membership_by_organisation on access_membership (organisation_id);
`,
);

/** How far a membership in the platform reaches; identity has the columns in its view. */
export const ACCESS_REACH_MIGRATION = migration(
  'AccessReach1760000000002',
  `
alter table access_membership
  add column countries text[] not null default '{}',
  add column themes text[] not null default '{}';
`,
);
