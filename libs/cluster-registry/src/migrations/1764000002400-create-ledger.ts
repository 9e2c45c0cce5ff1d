import { migration } from '@hansa/platform';

/** Every change of a profile that is or was public. The database itself refuses to rewrite it. */
export const CreateLedger1764000002400 = migration(
  'CreateLedger1764000002400',
  `
create table cluster_change (
  cluster_id uuid not null references cluster on delete cascade,
  number integer not null,
  -- To the millisecond, so that a reader who asks for what stood at this moment finds it.
  at timestamptz(3) not null,
  -- A person; personal data, erasable.
  actor uuid,
  act text not null,
  fields text[] not null,
  -- The whole public record after the change, without contacts.
  record jsonb not null,
  primary key (cluster_id, number)
);
create index cluster_change_by_actor on cluster_change (actor) where actor is not null;

-- Erasure takes the actor out, and sample data may be removed.
create function cluster_change_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.actor is null and to_jsonb(new) - 'actor' = to_jsonb(old) - 'actor' then
      return new;
    end if;
  elsif tg_op = 'DELETE' then
    if (old.record->>'sample')::boolean then
      return old;
    end if;
  end if;
  raise exception 'What is in the ledger stays as it is.';
end $$;
create trigger cluster_change_stays before update or delete on cluster_change
  for each row execute function cluster_change_stays();
create trigger cluster_change_is_not_emptied before truncate on cluster_change
  for each statement execute function cluster_change_stays();
`,
);
