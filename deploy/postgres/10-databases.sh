#!/bin/sh
# Makes the databases of Hansa and their accounts: as /docker-entrypoint-initdb.d/10-databases.sh of the postgres image,
# or by hand against any server (PGHOST, PGUSER and the like say where). Running it again sets the passwords anew and
# harms nothing. accounts.sql and rights.sql lie beside it, or in HANSA_SQL.
#
# Of every service, such as `training`: the database `training`, the account `training_owner` that brings it forward and
# `training_app` with rights on rows alone. Passwords: TRAINING_OWNER_PASSWORD and TRAINING_APP_PASSWORD, or the names of
# files with them in TRAINING_OWNER_PASSWORD_FILE and so on. Keycloak has a database that its one account owns:
# KEYCLOAK_DATABASE_PASSWORD. Without that variable it is left out.
set -eu
sql=${HANSA_SQL:-$(cd "$(dirname "$0")" && pwd)}
export PGUSER="${PGUSER:-${POSTGRES_USER:-postgres}}"
DATABASES=${HANSA_DATABASES:-identity training cluster_registry knowledge_exchange}

# secret NAME: the value of NAME, or what stands in the file that NAME_FILE names.
secret() {
  eval "value=\${$1:-} file=\${$1_FILE:-}"
  if [ -z "$value" ] && [ -n "$file" ]; then value=$(cat "$file"); fi
  printf '%s' "$value"
}

# The values go through the environment and not the command line, where others on the machine could read them.
in_database() {
  psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --output /dev/null --dbname "$1" <<SQL
\\getenv database database
\\getenv owner_password owner_password
\\getenv app_password app_password
select set_config('hansa.database', :'database', false),
       set_config('hansa.owner_password', :'owner_password', false),
       set_config('hansa.app_password', :'app_password', false);
\\i '$2'
SQL
}

make_database() {
  found=$(psql --no-psqlrc --tuples-only --no-align --dbname postgres \
    --command "select 1 from pg_database where datname = '$1'")
  if [ -z "$found" ]; then
    psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --dbname postgres --command "create database \"$1\" $2"
  fi
}

for database in $DATABASES; do
  prefix=$(printf '%s' "$database" | tr '[:lower:]' '[:upper:]')
  owner_password=$(secret "${prefix}_OWNER_PASSWORD")
  app_password=$(secret "${prefix}_APP_PASSWORD")
  export database owner_password app_password
  if [ -z "$owner_password" ] || [ -z "$app_password" ]; then
    echo "${prefix}_OWNER_PASSWORD and ${prefix}_APP_PASSWORD must be set" >&2
    exit 1
  fi
  in_database postgres "$sql/accounts.sql"
  make_database "$database" "encoding 'UTF8' template template0"
  in_database "$database" "$sql/rights.sql"
done

KEYCLOAK_PASSWORD=$(secret KEYCLOAK_DATABASE_PASSWORD)
if [ -n "$KEYCLOAK_PASSWORD" ]; then
  export KEYCLOAK_PASSWORD
  psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --output /dev/null --dbname postgres <<'SQL'
\getenv password KEYCLOAK_PASSWORD
select set_config('hansa.password', :'password', false);
do $$
begin
  if not exists (select from pg_roles where rolname = 'keycloak') then create role keycloak; end if;
  execute format('alter role keycloak login nosuperuser nocreatedb nocreaterole password %L',
    current_setting('hansa.password'));
end $$;
SQL
  make_database keycloak "owner keycloak encoding 'UTF8' template template0"
  psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --dbname keycloak --command \
    'revoke all on database keycloak from public; alter schema public owner to keycloak; revoke all on schema public from public'
fi
