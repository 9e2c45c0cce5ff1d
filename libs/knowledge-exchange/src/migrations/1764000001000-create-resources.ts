import { migration } from '@hansa/platform';

export const CreateResources1764000001000 = migration(
  'CreateResources1764000001000',
  `
-- What identity says about organisations. Nothing refers to these rows: they may come later, or go.
create table organisation (
  id uuid primary key,
  name jsonb not null,
  country text not null
);

create table resource (
  id uuid primary key,
  version integer not null,
  owner_id uuid not null,
  kind text not null,
  state text not null check (state in ('draft', 'published', 'withdrawn', 'superseded')),
  title jsonb not null,
  description jsonb not null,
  languages text[] not null,
  licence text not null,
  links jsonb not null,
  country text,
  level text,
  themes text[] not null,
  -- Of materials of a module: where they come from. The id of a material stays the same from version to version.
  module jsonb,
  material_id uuid,
  superseded_by uuid[] not null default '{}',
  withdrawal_reason text,
  withdrawn_at timestamptz,
  published_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sample boolean not null,
  check ((kind = 'module-material') = (module is not null and material_id is not null))
);
create unique index resource_of_module on resource (((module->>'moduleVersionId')::uuid), material_id)
  where module is not null;
create index resource_by_module on resource (((module->>'moduleId')::uuid)) where module is not null;
create index resource_draft on resource (owner_id) where state = 'draft';
create index resource_by_creator on resource (created_by) where created_by is not null;
create index resource_sample on resource (id) where sample;
`,
);
