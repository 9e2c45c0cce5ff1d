import { migration } from '@hansa/platform';

export const CreateTransfers1764000001210 = migration(
  'CreateTransfers1764000001210',
  `
-- Somebody tries a practice at another place. Everybody can see it, from its beginning to its end.
create table transfer (
  id uuid primary key,
  version integer not null,
  practice_id uuid not null references practice,
  organisation_id uuid not null,
  status text not null check (status in ('trying', 'adapted', 'finished', 'abandoned')),
  result text check (result in ('worked', 'worked-in-part', 'did-not-work')),
  plan jsonb not null,
  adaptations jsonb not null,
  -- What came of it, or why it was abandoned.
  outcome jsonb,
  evidence jsonb not null,
  -- Where the practice was at home when this began.
  from_country text not null,
  from_region text,
  country text not null,
  region text,
  city text,
  cluster_id uuid,
  begun_at timestamptz not null,
  -- When something was last heard of it.
  told_at timestamptz not null,
  ended_at timestamptz,
  created_by uuid,
  changed_at timestamptz not null,
  sample boolean not null,
  check ((status = 'finished') = (result is not null)),
  check ((status in ('finished', 'abandoned')) = (ended_at is not null and outcome is not null))
);
-- An organisation tries a practice at one place once at a time.
create unique index transfer_under_way on transfer (practice_id, organisation_id, country, coalesce(region, ''))
  where status in ('trying', 'adapted');
create index transfer_of_practice on transfer (practice_id, begun_at);
create index transfer_by_organisation on transfer (organisation_id);
create index transfer_newest on transfer (begun_at desc, id desc);
create index transfer_by_creator on transfer (created_by) where created_by is not null;
create index transfer_sample on transfer (id) where sample;
`,
);
