import { startPostgres, type Postgres } from '@hansa/development';
import { definitionOf, readSettings, type Environment } from '@hansa/platform';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOMAINS } from './domains.js';
import { keptSecret, keptSigningKey } from './secrets.js';
import { StandaloneSettings } from './standalone.settings.js';

/** What the services stand on: a PostgreSQL with a database for each, and the settings that follow from it. */
export interface Ground {
  settings: StandaloneSettings;
  /** The folder of all that is kept, absolute. */
  folder: string;
  postgres: Postgres;
  environment: Environment;
  /** Whether Hansa says itself who people are, for development. */
  ownIssuer: boolean;
}

/**
 * @param guest be beside an application that may be running: use its PostgreSQL and leave it running
 */
export async function layGround(given: Environment, guest = false): Promise<Ground> {
  const settings = readSettings([StandaloneSettings], given).get(StandaloneSettings) as StandaloneSettings;
  const folder = resolve(settings.data);
  mkdirSync(folder, { recursive: true });
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), guest });
  const databases: Record<string, string> = {};
  for (const { name } of DOMAINS.map(definitionOf)) {
    const database = name.replaceAll('-', '_');
    await postgres.createDatabase(database);
    databases[`${database.toUpperCase()}_DATABASE_URL`] = postgres.databaseUrl(database);
  }
  const address = `http://127.0.0.1:${given['PORT'] ?? 3000}`;
  return {
    settings,
    folder,
    postgres,
    ownIssuer: !given['ISSUER'],
    environment: {
      MIGRATE_AT_START: 'true',
      LOG_FORMAT: 'lines',
      LOG_LEVEL: 'warn',
      LOG_REQUESTS: 'none',
      ISSUER: `${address}/realms/hansa`,
      MAIL_FOLDER: join(folder, 'mails'),
      IDENTITY_PUBLIC_URL: address,
      IDENTITY_ADMIN_CLIENT_ID: 'hansa-identity',
      IDENTITY_ADMIN_CLIENT_SECRET: keptSecret(join(folder, 'identity-admin-secret')),
      TRAINING_PUBLIC_URL: address,
      TRAINING_SIGNING_KEY: await keptSigningKey(join(folder, 'signing-key.json')),
      ...databases,
      ...given,
    },
  };
}
