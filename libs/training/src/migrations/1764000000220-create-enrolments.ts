import { migration } from '@hansa/platform';

/**
 * The seat ledger is written by the database itself, so that no change of a state can go round it;
 * it refuses to be changed. It holds ids alone.
 */
export const CreateEnrolments1764000000220 = migration(
  'CreateEnrolments1764000000220',
  `
create table enrolment (
  id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null,
  organisation_id uuid,
  country text,
  organisation_type text,
  language text not null,
  note text,
  state text not null check (state in ('requested', 'declined', 'waitlisted', 'offered', 'booked', 'cancelled',
    'session-cancelled', 'attended', 'partially-attended', 'no-show')),
  -- The order of enrolling; given out under the lock of the session, so that it has no gaps and no twins.
  place_in_line integer not null,
  -- The order in which seats were taken; null while there is none.
  seat_number integer check ((seat_number is not null) = (state in ('offered', 'booked', 'attended', 'partially-attended', 'no-show'))),
  offer_until timestamptz check ((offer_until is not null) = (state = 'offered')),
  why text not null,
  message text,
  enrolled_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid,
  sample boolean not null,
  version integer not null,
  unique (session_id, place_in_line)
);
create unique index enrolment_one_live on enrolment (session_id, person_id)
  where state in ('requested', 'waitlisted', 'offered', 'booked');
create index enrolment_by_person on enrolment (person_id, enrolled_at);
create index enrolment_offers on enrolment (offer_until) where state = 'offered';

create table enrolment_event (
  number bigint generated always as identity primary key,
  enrolment_id uuid not null references enrolment on delete cascade,
  session_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  from_state text,
  to_state text not null,
  why text not null
);
create index enrolment_event_by_session on enrolment_event (session_id, number);

create function enter_into_seat_ledger() returns trigger language plpgsql as $$
begin
  insert into enrolment_event (enrolment_id, session_id, at, actor_id, from_state, to_state, why)
  values (new.id, new.session_id, new.changed_at, new.changed_by,
          case when tg_op = 'UPDATE' then old.state end, new.state, new.why);
  return null;
end $$;
create trigger enrolment_made after insert on enrolment
  for each row execute function enter_into_seat_ledger();
create trigger enrolment_moved after update on enrolment
  for each row when (old.state is distinct from new.state) execute function enter_into_seat_ledger();

create function seat_ledger_stands() returns trigger language plpgsql as $$
begin
  raise exception 'The seat ledger is never changed.';
end $$;
create trigger enrolment_event_stands before update on enrolment_event
  for each row execute function seat_ledger_stands();
`,
);
