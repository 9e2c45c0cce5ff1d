import { migration } from '@hansa/platform';

export const CreateModules1764000000100 = migration(
  'CreateModules1764000000100',
  `
create table module (
  id uuid primary key,
  code text not null unique,
  level text not null check (level in ('basic', 'advanced', 'programme')),
  scope text not null check (scope in ('regional-national', 'transnational')),
  owner_id uuid not null,
  sample boolean not null,
  created_at timestamptz not null,
  partners_named_at timestamptz,
  version integer not null
);
create index module_by_owner on module (owner_id);

create table module_version (
  id uuid primary key,
  module_id uuid not null references module,
  number integer not null check (number > 0),
  state text not null check (state in ('draft', 'piloting', 'evaluated', 'integrated', 'superseded', 'retired')),
  title jsonb not null,
  summary jsonb not null,
  outcomes jsonb not null,
  target_groups text[] not null,
  languages text[] not null,
  hours double precision not null check (hours > 0),
  prerequisites uuid[] not null,
  materials jsonb not null,
  change_note jsonb,
  -- Which version of the integration criteria its pilots are held against: the one in force when they began.
  criteria_version integer,
  -- The partners' decision; a version that they declined stays evaluated.
  decision text check (decision in ('integrated', 'declined')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null,
  unique (module_id, number)
);
create unique index module_version_in_use on module_version (module_id) where state = 'integrated';
create unique index module_version_in_the_making on module_version (module_id)
  where state in ('draft', 'piloting') or (state = 'evaluated' and decision is null);

create table module_partner (
  module_id uuid not null references module,
  organisation_id uuid not null,
  primary key (module_id, organisation_id)
);
create index module_partner_by_organisation on module_partner (organisation_id);
`,
);
