-- Who may do what in the database of a service. Run in it, as a superuser. Its accounts have its name,
-- or the one that set_config('hansa.database', ..) says (a copy of it under another name).
-- The owner brings the database forward; the application reads and writes rows and changes no table.
do $$
declare
  name text := coalesce(nullif(current_setting('hansa.database', true), ''), current_database());
  owner text := name || '_owner';
  app text := name || '_app';
begin
  execute format('alter database %I owner to %I', current_database(), owner);
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to %I', current_database(), app);
  execute format('alter schema public owner to %I', owner);
  execute 'revoke all on schema public from public';
  execute format('grant usage on schema public to %I', app);
  -- What the owner will make in every migration to come.
  execute format('alter default privileges for role %I in schema public '
    'grant select, insert, update, delete on tables to %I', owner, app);
  execute format('alter default privileges for role %I in schema public '
    'grant usage, select, update on sequences to %I', owner, app);
  execute format('alter default privileges for role %I in schema public '
    'grant execute on functions to %I', owner, app);
  -- What there is already.
  execute format('grant select, insert, update, delete on all tables in schema public to %I', app);
  execute format('grant usage, select, update on all sequences in schema public to %I', app);
  execute format('grant execute on all functions in schema public to %I', app);
end $$;
