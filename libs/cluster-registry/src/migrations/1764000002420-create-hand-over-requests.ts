import { migration } from '@hansa/platform';

/** Cluster organisations ask for the profiles that others keep for them, also for those that they may not see. */
export const CreateHandOverRequests1764000002420 = migration(
  'CreateHandOverRequests1764000002420',
  `
-- What a profile is known by to those who may not see it; with the version and the variant of a UUID in their places.
create function cluster_alias(id uuid) returns uuid language sql immutable strict parallel safe
return overlay(overlay(md5(id::text) placing '8' from 13) placing '8' from 17)::uuid;
create index cluster_by_alias on cluster (cluster_alias(id));

create table hand_over_request (
  id uuid primary key,
  version integer not null,
  cluster_id uuid not null references cluster on delete cascade,
  -- Who asks.
  organisation_id uuid not null,
  status text not null check (status in ('waiting', 'granted', 'declined', 'lapsed')),
  -- Of persons; personal data, erasable.
  message text,
  asked_by uuid,
  reason text,
  answered_by uuid,
  -- To here.
  asked_at timestamptz not null,
  answered_at timestamptz,
  check ((status = 'waiting') = (answered_at is null))
);
create index hand_over_request_of_cluster on hand_over_request (cluster_id);
create unique index hand_over_request_once on hand_over_request (organisation_id, cluster_id) where status = 'waiting';
create index hand_over_request_of_organisation on hand_over_request (organisation_id, answered_at);
create index hand_over_request_by_asker on hand_over_request (asked_by) where asked_by is not null;
create index hand_over_request_by_answerer on hand_over_request (answered_by) where answered_by is not null;
`,
);
