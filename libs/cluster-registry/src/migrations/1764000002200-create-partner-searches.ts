import { migration } from '@hansa/platform';

/** Partner searches, the interest that others express in them, and the cooperations that come of it. */
export const CreatePartnerSearches1764000002200 = migration(
  'CreatePartnerSearches1764000002200',
  `
create table partner_search (
  id uuid primary key,
  version integer not null,
  -- Belongs to whoever keeps the cluster's profile.
  cluster_id uuid not null references cluster on delete cascade,
  status text not null check (status in ('open', 'closed', 'withdrawn')),
  title jsonb not null,
  sought jsonb not null,
  offered jsonb not null,
  -- Where partners are looked for.
  countries text[] not null,
  themes text[] not null,
  sectors text[] not null,
  partners text[] not null,
  until date not null,
  -- When that day is over in the cluster's country.
  ends_at timestamptz not null,
  posted_at timestamptz(3) not null,
  changed_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('poster', 'time', 'cluster-gone')),
  outcome text check (outcome in ('partners-found', 'no-partners-found')),
  withdrawal_reason text,
  -- A person; personal data, erasable.
  created_by uuid,
  sample boolean not null,
  check ((status = 'open') = (ended_at is null)),
  check ((status = 'open') = (ended_by is null))
);
create index partner_search_newest on partner_search (status, posted_at desc, id desc);
create index partner_search_to_end on partner_search (ends_at) where status = 'open';
create index partner_search_of_cluster on partner_search (cluster_id);
create index partner_search_by_creator on partner_search (created_by) where created_by is not null;

create table interest (
  id uuid primary key,
  version integer not null,
  partner_search_id uuid not null references partner_search on delete cascade,
  -- Who is interested.
  cluster_id uuid not null references cluster on delete cascade,
  status text not null check (status in ('waiting', 'accepted', 'declined', 'withdrawn', 'lapsed')),
  -- From here on personal data, erasable: what people wrote, whom to write to, and who did it.
  message text,
  contact_name text,
  contact_email text,
  -- Whose verified address it is, where that is known.
  contact_person_id uuid,
  expressed_by uuid,
  answer text,
  poster_contact_name text,
  poster_contact_email text,
  poster_contact_person_id uuid,
  answered_by uuid,
  -- To here.
  expressed_at timestamptz(3) not null,
  answered_at timestamptz,
  ended_at timestamptz,
  sample boolean not null
);
create unique index interest_once_for_a_cluster on interest (partner_search_id, cluster_id) where status <> 'withdrawn';
create index interest_waiting on interest (partner_search_id, expressed_at) where status = 'waiting';
create index interest_of_search on interest (partner_search_id, expressed_at);
create index interest_of_cluster on interest (cluster_id, expressed_at);
create index interest_by_sender on interest (expressed_by) where expressed_by is not null;
create index interest_by_answerer on interest (answered_by) where answered_by is not null;
create index interest_by_contact on interest (contact_person_id) where contact_person_id is not null;
create index interest_by_poster_contact on interest (poster_contact_person_id)
  where poster_contact_person_id is not null;
-- Addresses of people who have no account yet.
create index interest_by_address on interest (lower(contact_email)) where contact_person_id is null;
create index interest_by_poster_address on interest (lower(poster_contact_email)) where poster_contact_person_id is null;

-- Stays as it began, whatever becomes of the search.
create table cooperation (
  id uuid primary key,
  partner_search_id uuid not null references partner_search on delete cascade,
  interest_id uuid not null unique references interest on delete cascade,
  poster_cluster_id uuid not null references cluster on delete cascade,
  partner_cluster_id uuid not null references cluster on delete cascade,
  began_at timestamptz(3) not null,
  sample boolean not null
);
create index cooperation_of_search on cooperation (partner_search_id);
create index cooperation_of_poster on cooperation (poster_cluster_id, began_at);
create index cooperation_of_partner on cooperation (partner_cluster_id, began_at);
`,
);
