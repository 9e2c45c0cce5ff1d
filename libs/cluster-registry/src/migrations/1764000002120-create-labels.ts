import { migration } from '@hansa/platform';

/** Labels of the European cluster-excellence scheme, those that ended too. */
export const CreateLabels1764000002120 = migration(
  'CreateLabels1764000002120',
  `
create table label (
  id uuid primary key,
  cluster_id uuid not null references cluster on delete cascade,
  level text not null check (level in ('bronze', 'silver', 'gold')),
  awarded_on date not null,
  -- The last day, in the cluster's country.
  valid_until date not null,
  renewal boolean not null,
  evidence text not null,
  -- A person; personal data, erasable.
  entered_by uuid,
  entered_at timestamptz not null,
  ended_at timestamptz,
  end_cause text check (end_cause in ('expired', 'withdrawn', 'superseded')),
  end_reason jsonb,
  check (awarded_on < valid_until),
  check ((ended_at is null) = (end_cause is null))
);
create unique index label_one_at_a_time on label (cluster_id) where ended_at is null;
create index label_of_cluster on label (cluster_id, entered_at);
create index label_by_end on label (valid_until) where ended_at is null;
create index label_by_person on label (entered_by) where entered_by is not null;

-- The level of the label that counts now: none from the end of its last day on, whether or not that was swept up yet.
create function cluster_label(cluster uuid) returns text language sql stable as $$
  select l.level from label l join cluster c on c.id = l.cluster_id
  where l.cluster_id = $1 and l.ended_at is null and end_of_day(l.valid_until, c.country) > hansa_now() $$;
`,
);
