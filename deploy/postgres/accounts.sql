-- The two accounts of a service, made or given their passwords again. Run in any database, as a superuser, after
--   set_config('hansa.database', ..), set_config('hansa.owner_password', ..), set_config('hansa.app_password', ..)
do $$
declare
  name text := current_setting('hansa.database');
  account text;
  password text;
begin
  foreach account in array array['owner', 'app'] loop
    password := current_setting(format('hansa.%s_password', account));
    if coalesce(password, '') = '' then
      raise exception 'The account %_% needs a password.', name, account;
    end if;
    if not exists (select from pg_roles where rolname = format('%s_%s', name, account)) then
      execute format('create role %I', format('%s_%s', name, account));
    end if;
    execute format(
      'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls inherit password %L',
      format('%s_%s', name, account), password);
  end loop;
end $$;
