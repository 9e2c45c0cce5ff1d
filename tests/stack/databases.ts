import { SERVICES, type Service } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const SQL = join(import.meta.dirname, '..', '..', 'deploy', 'postgres');
const ACCOUNTS = readFileSync(join(SQL, 'accounts.sql'), 'utf8');
const RIGHTS = readFileSync(join(SQL, 'rights.sql'), 'utf8');
/** Of all accounts of the services: the server is on this machine alone and is gone afterwards. */
const PASSWORD = 'of the stack';

/** The name of a service's database and the beginning of its accounts: `cluster_registry`. */
export const databaseOf = (service: Service): string => service.replaceAll('-', '_');

/** Does something in a database, and leaves it. @param url `postgres://...` with a database */
export async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** How one of the two accounts of a service reaches one of its databases. */
export function accountUrl(server: string, service: Service, account: 'owner' | 'app', database: string): string {
  const url = new URL(`${server}/${database}`);
  url.username = `${databaseOf(service)}_${account}`;
  url.password = PASSWORD;
  return url.href;
}

/** As `deploy/postgres/10-databases.sh` does it, with the same SQL: the accounts, a database, and the rights in it. */
export async function makeDatabase(server: string, service: Service, database: string, template?: string) {
  const settings = (client: pg.Client) =>
    client.query(
      `select set_config('hansa.database', $1, false), set_config('hansa.owner_password', $2, false),
              set_config('hansa.app_password', $2, false)`,
      [databaseOf(service), PASSWORD],
    );
  await inDatabase(`${server}/postgres`, async (client) => {
    await settings(client);
    await client.query(ACCOUNTS);
    await client.query(`create database "${database}" template "${template ?? 'template0'}"`);
  });
  await inDatabase(`${server}/${database}`, async (client) => {
    await settings(client);
    await client.query(RIGHTS);
  });
}

/** Keycloak's own database, if there is none yet. */
export async function makeKeycloakDatabase(server: string): Promise<{ user: string; password: string }> {
  await inDatabase(`${server}/postgres`, async (client) => {
    const { rowCount } = await client.query(`select from pg_database where datname = 'keycloak'`);
    if (rowCount) return;
    await client.query(`create role keycloak login password '${PASSWORD}'`);
    await client.query('create database keycloak owner keycloak template template0');
  });
  return { user: 'keycloak', password: PASSWORD };
}

/** The databases of one platform. */
export interface PlatformDatabases {
  /** By their names; to be reached with `accountUrl`, or with the superuser's address. */
  names: Record<Service, string>;
  drop(): Promise<void>;
}

/** Fresh databases, cloned from templates that `migrate` has brought forward. */
export async function freshDatabases(server: string): Promise<PlatformDatabases> {
  const run = randomUUID().slice(0, 8);
  const names = {} as Record<Service, string>;
  for (const service of SERVICES) {
    names[service] = `${databaseOf(service)}_${run}`;
    await makeDatabase(server, service, names[service], templateOf(service));
  }
  return {
    names,
    drop: () =>
      inDatabase(`${server}/postgres`, async (client) => {
        for (const name of Object.values(names)) await client.query(`drop database if exists "${name}" with (force)`);
      }),
  };
}

export const templateOf = (service: Service): string => `${databaseOf(service)}_template`;
