import { migration } from '@hansa/platform';

export const CreateSessions1764000000210 = migration(
  'CreateSessions1764000000210',
  `
create table session (
  id uuid primary key,
  module_version_id uuid not null references module_version,
  kind text not null check (kind in ('pilot', 'regular')),
  provider_id uuid not null,
  co_organiser_ids uuid[] not null,
  form text not null check (form in ('place', 'online', 'hybrid')),
  country text check ((form = 'online') = (country is null)),
  place jsonb check ((form = 'online') = (place is null)),
  link text check ((form = 'place') = (link is null)),
  language text not null,
  zone text not null,
  days jsonb not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  seats integer not null check (seats between 1 and 500),
  reservations jsonb not null,
  -- When the next reservation has run out and the waitlist is to hear of it.
  next_release_at timestamptz,
  approval_needed boolean not null,
  enrol_until date not null,
  enrolment_closes_at timestamptz not null check (enrolment_closes_at <= starts_at),
  cancelled_at timestamptz,
  cancel_reason jsonb check ((cancel_reason is null) = (cancelled_at is null)),
  closed_at timestamptz,
  sample boolean not null,
  created_at timestamptz not null,
  version integer not null
);
create index session_in_order on session (starts_at, id);
create index session_by_module_version on session (module_version_id);
create index session_by_provider on session (provider_id, starts_at);
create index session_to_release on session (next_release_at) where next_release_at is not null;
`,
);
