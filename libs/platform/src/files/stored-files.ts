/**
 * The table in which a service that keeps files knows of them, for a migration of its own; `FileStore` is at home in it.
 * A table that refers to files gets the trigger: `create trigger ... after delete on <table> for each row execute
 * function let_files_leave('<column>', ...)`, and no file outlives its row, however that goes.
 */
export const STORED_FILES = `
create table stored_file (
  id uuid primary key,
  state text not null default 'arriving' check (state in ('arriving', 'kept', 'leaving')),
  -- Unknown until it has arrived.
  size bigint,
  sha256 text,
  -- When an arriving one has not been kept by then, or a leaving one is to go.
  due_at timestamptz not null default hansa_now() + interval '1 hour',
  check (state <> 'kept' or (size is not null and sha256 is not null))
);
create index stored_file_due on stored_file (due_at) where state <> 'kept';

create function let_files_leave() returns trigger language plpgsql as $$
declare
  name text;
begin
  foreach name in array tg_argv loop
    update stored_file set state = 'leaving', due_at = hansa_now() where id = (to_jsonb(old)->>name)::uuid;
  end loop;
  return null;
end $$;
`;
