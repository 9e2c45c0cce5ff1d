import { migration } from '@hansa/platform';

/**
 * A certificate is written once: the database itself refuses to change anything but its status, and that only from
 * valid to withdrawn. Its holder's name and file stand apart and can be erased; number, status and fingerprint stay.
 */
export const CreateCertificates1764000000330 = migration(
  'CreateCertificates1764000000330',
  `
-- Public halves of all keys that certificates were ever signed with; kid is the thumbprint of RFC 7638.
create table signing_key (
  kid text primary key,
  jwk jsonb not null,
  since timestamptz not null
);

-- A place in the lists of withdrawn certificates (W3C Bitstring Status List).
create sequence certificate_status_index minvalue 0 start 0;

create table certificate (
  id uuid primary key,
  number text not null unique,
  session_id uuid not null references session,
  issuer_id uuid not null,
  -- What it is about, as it was on the day it was issued.
  facts jsonb not null,
  -- What the file says but for its holder.
  content jsonb not null,
  issued_at timestamptz not null,
  kid text not null references signing_key,
  salt bytea not null,
  -- SHA-256 of the salt and the file.
  fingerprint bytea not null,
  status_index bigint not null unique,
  status text not null check (status in ('valid', 'revoked', 'superseded')),
  reason text check ((reason is null) = (status = 'valid')),
  status_changed_at timestamptz check ((status_changed_at is null) = (status = 'valid')),
  superseded_by text references certificate (number) deferrable initially deferred,
  sample boolean not null
);
create index certificate_by_session on certificate (session_id);
create index certificate_withdrawn on certificate (issuer_id, status_index) where status <> 'valid';

create function certificate_stands() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - '{status,reason,status_changed_at,superseded_by}'::text[]
    is distinct from to_jsonb(new) - '{status,reason,status_changed_at,superseded_by}'::text[]
    or new.status = 'valid' or old.status = 'superseded'
  then
    raise exception 'A certificate is never changed.';
  end if;
  return new;
end $$;
create trigger certificate_stands before update on certificate
  for each row execute function certificate_stands();

-- Personal data.
create table certificate_holder (
  certificate_id uuid primary key references certificate on delete cascade,
  session_id uuid not null,
  person_id uuid not null,
  name text not null,
  file text not null,
  -- What the issuer wrote to the holder when he withdrew it.
  note text,
  -- Has another certificate for the same session now.
  superseded boolean not null default false
);
create unique index certificate_holder_once on certificate_holder (session_id, person_id) where not superseded;
create index certificate_holder_by_person on certificate_holder (person_id);
`,
);
