import { migration } from '@hansa/platform';

/** Files of profiles, read as a dry run and applied afterwards, both bit by bit. Everything of one goes with it. */
export const CreateImports1764000002410 = migration(
  'CreateImports1764000002410',
  `
create table cluster_import (
  id uuid primary key,
  version integer not null,
  -- An agency that is recognised for the country.
  owner_id uuid not null,
  country text not null,
  language text not null,
  state text not null check (state in ('receiving', 'reading', 'read', 'refused', 'applying', 'applied')),
  encoding text,
  encoding_by text check (encoding_by in ('given', 'mark', 'bytes')),
  separator text,
  -- The columns' titles and what they are read as; null until the first line has been read.
  titles text[],
  layout text[],
  -- Of the file as a whole: [{ code, column, value, data }].
  problems jsonb not null default '[]',
  bytes integer not null default 0,
  -- Where reading goes on.
  next_byte integer not null default 0,
  next_line integer not null default 1,
  rows integer not null default 0,
  vouching jsonb,
  with_doubtful boolean not null default false,
  -- A step has failed: row by row until the one is found that does it.
  careful boolean not null default false,
  -- Persons; personal data, erasable.
  created_by uuid,
  applied_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  sample boolean not null
);
create index cluster_import_by_owner on cluster_import (owner_id, created_at);
create index cluster_import_to_do on cluster_import (created_at) where state in ('reading', 'applying');
create index cluster_import_by_expiry on cluster_import (expires_at);

-- The file until it has been read.
create table cluster_import_chunk (
  import_id uuid not null references cluster_import on delete cascade,
  number integer not null,
  bytes bytea not null,
  primary key (import_id, number)
);
-- Compressed, a piece could not be read from its middle; and it is soon gone.
alter table cluster_import_chunk alter column bytes set storage external;

create table cluster_import_row (
  import_id uuid not null references cluster_import on delete cascade,
  line integer not null,
  state text not null check (state in ('good', 'doubtful', 'refused', 'imported', 'left-out')),
  name text,
  -- By which the same cluster is known within the file.
  key text,
  -- By which it is known in the registry: 'name:robotics', 'domain:robots.example'.
  marks text[] not null default '{}',
  codes text[] not null,
  problems jsonb not null,
  -- What the profile is made of; null for a row that is refused.
  input jsonb,
  cluster_id uuid,
  primary key (import_id, line)
);
create index cluster_import_row_by_state on cluster_import_row (import_id, state, line);
create index cluster_import_row_by_code on cluster_import_row using gin (codes);
create index cluster_import_row_by_key on cluster_import_row (import_id, key) where key is not null;
create index cluster_import_row_of_cluster on cluster_import_row (cluster_id) where cluster_id is not null;
`,
);
