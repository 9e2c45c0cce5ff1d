import { migration } from '@hansa/platform';

export const CreateIdentity1764000000000 = migration(
  'CreateIdentity1764000000000',
  `
create extension if not exists pg_trgm;

create table person (
  id uuid primary key,
  name text not null,
  -- What the account said when it was last seen: a name that the person gave itself here outlives the same claim.
  claimed_name text not null,
  email text,
  languages text[] not null,
  country text,
  sample boolean not null,
  created_at timestamptz not null,
  version integer not null
);
create index person_by_email on person (email) where email is not null;

create table organisation (
  id uuid primary key,
  name jsonb not null,
  sort_name text not null,
  search text not null,
  type text not null,
  country text not null,
  website text,
  parent_id uuid references organisation,
  recognised_for text,
  sample boolean not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  version integer not null
);
create index organisation_in_order on organisation (sort_name, id);
create index organisation_by_search on organisation using gin (search gin_trgm_ops);
create index organisation_by_parent on organisation (parent_id) where parent_id is not null;
create index organisation_by_recognition on organisation (recognised_for) where recognised_for is not null;

create table membership (
  id uuid primary key,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  roles text[] not null,
  permissions text[] not null,
  scope_type text,
  scope_id uuid,
  ends_at timestamptz,
  sample boolean not null,
  created_at timestamptz not null,
  version integer not null,
  check ((scope_type is null) = (scope_id is null) and (scope_type is null) = (ends_at is null))
);
create unique index membership_of_person on membership (person_id, organisation_id) where scope_id is null;
create unique index membership_of_consultant on membership (person_id, organisation_id, scope_type, scope_id)
  where scope_id is not null;
create index membership_by_person on membership (person_id);
create index membership_by_organisation on membership (organisation_id, created_at, id);
create index membership_by_end on membership (ends_at) where ends_at is not null;

create table platform_membership (
  id uuid primary key,
  person_id uuid not null unique references person,
  roles text[] not null,
  permissions text[] not null,
  sample boolean not null,
  version integer not null
);

-- What the platform asks for permissions. A consultant's membership is about one thing, so it opens nothing
-- that is asked for by the organisation alone.
create view access_membership as
  select id as membership_id, person_id, organisation_id, permissions, ends_at from membership where scope_id is null
  union all
  select id, person_id, null, permissions, null from platform_membership;

create table invitation (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  email text not null,
  language text not null,
  roles text[] not null,
  scope_type text,
  scope_id uuid,
  ends_at timestamptz,
  token_hash bytea not null unique,
  status text not null check (status in ('open', 'accepted', 'declined', 'withdrawn', 'expired', 'replaced')),
  invited_by uuid,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  settled_at timestamptz,
  sample boolean not null
);
create unique index invitation_open on invitation (organisation_id, email) where status = 'open';
create index invitation_by_organisation on invitation (organisation_id, invited_at, id);
create index invitation_by_email on invitation (email);
create index invitation_by_expiry on invitation (expires_at) where status = 'open';
create index invitation_by_settling on invitation (settled_at) where settled_at is not null;

-- Ids only: who it was is looked up when it is read, and is gone when the person is.
create table audit_entry (
  id uuid primary key,
  -- The order of arrival, which is that of what was done in one act.
  number bigint not null generated always as identity,
  organisation_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  subject_type text not null,
  subject_id text not null
);
create index audit_entry_newest on audit_entry (organisation_id, at, number);
create index audit_entry_by_actor on audit_entry (actor_id) where actor_id is not null;

create table beat (
  one boolean primary key default true check (one),
  at timestamptz not null
);

create table personal_data_request (
  id uuid primary key,
  person_id uuid not null,
  requested_at timestamptz not null
);
create index personal_data_request_by_person on personal_data_request (person_id);
create index personal_data_request_by_age on personal_data_request (requested_at);
create table personal_data_part (
  request_id uuid not null references personal_data_request on delete cascade,
  service text not null,
  expires_at timestamptz,
  primary key (request_id, service)
);

-- The ledger of erasures: ids and counts, kept for good, so that an erased account never becomes a person again.
create table erasure (
  id uuid primary key,
  person_id uuid not null unique,
  receipt_hash bytea not null unique,
  requested_at timestamptz not null,
  subject_refused_until timestamptz not null,
  account_removed_at timestamptz,
  completed_at timestamptz
);
create table erasure_receipt (
  erasure_id uuid not null references erasure,
  service text not null,
  erased_at timestamptz,
  counts jsonb not null default '{}',
  primary key (erasure_id, service)
);

-- What is to be done at the identity provider; a worker does it.
create table account_removal (
  erasure_id uuid primary key references erasure,
  person_id uuid not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text
);
`,
);
