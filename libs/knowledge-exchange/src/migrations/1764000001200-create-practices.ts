import { migration } from '@hansa/platform';

export const CreatePractices1764000001200 = migration(
  'CreatePractices1764000001200',
  `
-- A draft may be as incomplete as it is; what is submitted and what is public is complete.
create table practice (
  id uuid primary key,
  version integer not null,
  owner_id uuid not null,
  outcome text not null check (outcome in ('good', 'failure')),
  status text not null check (status in ('draft', 'submitted', 'returned', 'published', 'validated', 'withdrawn')),
  -- Where the validation for the region stands, of what is published and not validated.
  validation text check (validation in ('awaited', 'returned', 'declined')),
  title jsonb not null,
  summary jsonb,
  problem jsonb,
  done jsonb,
  evidence jsonb not null,
  went_wrong jsonb,
  do_differently jsonb,
  resources jsonb,
  cost jsonb,
  people double precision,
  challenges jsonb,
  lessons jsonb,
  timescale jsonb,
  country text,
  region text,
  city text,
  website text,
  themes text[] not null,
  links jsonb not null,
  languages text[] not null,
  withdrawal_reason jsonb,
  published_at timestamptz,
  validated_at timestamptz,
  withdrawn_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sample boolean not null,
  check ((status = 'published') = (validation is not null)),
  check ((status = 'withdrawn') = (withdrawal_reason is not null and withdrawn_at is not null)),
  check ((status in ('published', 'validated', 'withdrawn')) = (published_at is not null))
);
create index practice_by_owner on practice (owner_id, status);
create index practice_to_validate on practice using gin (themes) where validation = 'awaited';
create index practice_by_creator on practice (created_by) where created_by is not null;
create index practice_sample on practice (id) where sample;

-- Its way so far: who did what in which role, and what was remarked. Read by its organisation and by experts.
create table practice_step (
  practice_id uuid not null references practice on delete cascade,
  number integer not null,
  step text not null,
  role text not null check (role in ('author', 'editor', 'expert')),
  person_id uuid,
  at timestamptz not null,
  note jsonb,
  remarks jsonb not null default '[]',
  primary key (practice_id, number)
);
create index practice_step_by_person on practice_step (person_id) where person_id is not null;
`,
);
