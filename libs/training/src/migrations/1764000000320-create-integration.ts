import { migration } from '@hansa/platform';

export const CreateIntegration1764000000320 = migration(
  'CreateIntegration1764000000320',
  `
create table ballot (
  module_version_id uuid primary key references module_version,
  module_id uuid not null references module,
  -- As they were named when the vote was opened.
  partners uuid[] not null,
  opened_at timestamptz not null,
  outcome text check (outcome in ('integrated', 'declined')),
  decided_at timestamptz check ((decided_at is null) = (outcome is null))
);
create index ballot_open on ballot using gin (partners) where outcome is null;

-- A vote that was changed stays; it is replaced, not overwritten.
create table integration_vote (
  id uuid primary key,
  module_version_id uuid not null references ballot,
  organisation_id uuid not null,
  vote text not null check (vote in ('integrate', 'do-not')),
  reason jsonb not null,
  cast_at timestamptz not null,
  replaced_at timestamptz
);
create unique index integration_vote_counts on integration_vote (module_version_id, organisation_id)
  where replaced_at is null;

create table integration_decision (
  module_version_id uuid primary key references ballot,
  outcome text not null check (outcome in ('integrated', 'declined')),
  criteria_version integer not null,
  -- What the criteria were, and what the pilots showed.
  criteria jsonb not null,
  partners uuid[] not null,
  votes jsonb not null,
  decided_at timestamptz not null
);

create function integration_decision_stands() returns trigger language plpgsql as $$
begin
  raise exception 'A decision about integration is never changed.';
end $$;
create trigger integration_decision_stands before update on integration_decision
  for each row execute function integration_decision_stands();
`,
);
