import { migration } from '@hansa/platform';

/** Profiles with their members, contacts and vouchings; and what identity says about people. */
export const CreateClusters1764000002010 = migration(
  'CreateClusters1764000002010',
  `
-- Nothing refers to these rows: they may come later, or go.
create table person (
  id uuid primary key,
  name text not null,
  email text not null,
  languages text[] not null,
  country text
);
create index person_by_email on person (lower(email));

-- When a day is over in a country: "until a date" means the end of that day there.
create function end_of_day(day date, country text) returns timestamptz language sql immutable strict parallel safe
return (day + 1)::timestamp at time zone case country
  when 'DK' then 'Europe/Copenhagen' when 'EE' then 'Europe/Tallinn' when 'FI' then 'Europe/Helsinki'
  when 'DE' then 'Europe/Berlin' when 'IS' then 'Atlantic/Reykjavik' when 'LV' then 'Europe/Riga'
  when 'LT' then 'Europe/Vilnius' when 'NO' then 'Europe/Oslo' when 'PL' then 'Europe/Warsaw'
  else 'Europe/Stockholm' end;

create table cluster (
  id uuid primary key,
  version integer not null,
  owner_id uuid not null,
  status text not null check (status in
    ('draft', 'submitted', 'returned', 'published', 'emerging', 'expired', 'withdrawn')),
  name jsonb not null,
  acronym text,
  summary jsonb not null,
  services jsonb,
  website text,
  english_page text,
  country text not null,
  region text,
  place text,
  -- Degrees, WGS 84.
  longitude double precision,
  latitude double precision,
  sectors text[] not null default '{}',
  themes text[] not null default '{}',
  management_fte numeric(6,2),
  founded integer,
  -- Of the criteria that the profile was submitted or last reconfirmed under.
  criteria_version integer,
  -- Codes of the criteria that are not met as the profile is now.
  unmet text[] not null default '{}',
  -- Of an emerging cluster: [{ criterion, action, by }].
  plan jsonb not null default '[]',
  -- Of the last return: [{ field, text }].
  remarks jsonb not null default '[]',
  submitted_at timestamptz,
  published_at timestamptz,
  confirmed_at timestamptz,
  reminded_at timestamptz,
  -- How a public profile ended.
  ended_at timestamptz,
  end_cause text,
  end_reason jsonb,
  -- A person; personal data, erasable.
  created_by uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sample boolean not null,
  check ((longitude is null) = (latitude is null))
);
create index cluster_by_owner on cluster (owner_id, created_at);
create index cluster_public on cluster (country) where status in ('published', 'emerging');
create index cluster_to_validate on cluster (country, submitted_at) where status = 'submitted';
create index cluster_to_confirm on cluster (confirmed_at) where status in ('published', 'emerging');
create index cluster_by_creator on cluster (created_by) where created_by is not null;
create index cluster_sample on cluster (id) where sample;

create table cluster_member (
  id uuid primary key,
  cluster_id uuid not null references cluster on delete cascade,
  position integer not null,
  name text not null,
  type text not null check (type in ('company', 'research', 'public', 'civil-society', 'other')),
  country text not null,
  size text check (size in ('micro', 'small', 'medium', 'large'))
);
create index cluster_member_in_order on cluster_member (cluster_id, position);
create unique index cluster_member_named_once on cluster_member (cluster_id, lower(name));

-- Personal data, erasable.
create table cluster_contact (
  id uuid primary key,
  cluster_id uuid not null references cluster on delete cascade,
  position integer not null,
  name text not null,
  function text,
  email text not null,
  phone text,
  -- Shown to everybody who reads the profile.
  is_public boolean not null default false,
  -- Whose verified address it is, where that is known.
  person_id uuid
);
create index cluster_contact_in_order on cluster_contact (cluster_id, position);
create index cluster_contact_by_email on cluster_contact (lower(email));
create index cluster_contact_by_person on cluster_contact (person_id) where person_id is not null;

create table vouching (
  id uuid primary key,
  cluster_id uuid not null references cluster on delete cascade,
  agency_id uuid not null,
  -- What it rests on.
  programme jsonb not null,
  until date not null,
  -- A person; personal data, erasable.
  vouched_by uuid,
  vouched_at timestamptz not null,
  ended_at timestamptz,
  -- Null where its time was over, or a newer one has taken its place.
  end_reason jsonb
);
create unique index vouching_one_at_a_time on vouching (cluster_id) where ended_at is null;
create index vouching_of_cluster on vouching (cluster_id, vouched_at);
create index vouching_by_until on vouching (until) where ended_at is null;
create index vouching_by_agency on vouching (agency_id) where ended_at is null;
create index vouching_by_person on vouching (vouched_by) where vouched_by is not null;
`,
);
