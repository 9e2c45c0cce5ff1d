import { DatabaseIsInUse, type Postgres, PostgresIsNotUsable, startPostgres } from '@hansa/development';
import type { Environment } from '@hansa/platform';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotStart } from './cannot-start.js';
import { checkSettings, DATABASES, environmentOf } from './environment.js';
import { keptSecret, keptSigningKey } from './secrets.js';
import type { StandaloneSettings } from './standalone.settings.js';

const ANOTHER = 'HANSA_DATA=<folder> npm start';

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
 * @throws SettingsAreWrong, CannotStart
 */
export async function layGround(given: Environment, guest = false): Promise<Ground> {
  const { standalone: settings, platform } = await checkSettings(given);
  const folder = resolve(settings.data);
  makeFolder(folder);
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), guest }).catch((error: unknown) => {
    throw inWords(error, folder);
  });
  const databases: Record<string, string> = {};
  for (const [setting, database] of DATABASES) {
    await postgres.createDatabase(database);
    databases[setting] = postgres.databaseUrl(database);
  }
  const address = `http://127.0.0.1:${platform.port}`;
  return {
    settings,
    folder,
    postgres,
    ownIssuer: !given['ISSUER'] && !given['ISSUER_FILE'],
    environment: environmentOf(given, {
      MIGRATE_AT_START: 'true',
      LOG_FORMAT: 'lines',
      LOG_LEVEL: 'warn',
      LOG_REQUESTS: 'none',
      ISSUER: `${address}/realms/hansa`,
      MAIL_FOLDER: join(folder, 'mails'),
      ...(!given['FILES_S3_BUCKET'] && { FILES_FOLDER: join(folder, 'files') }),
      IDENTITY_PUBLIC_URL: address,
      IDENTITY_ADMIN_CLIENT_ID: 'hansa-identity',
      IDENTITY_ADMIN_CLIENT_SECRET: keptSecret(join(folder, 'identity-admin-secret')),
      TRAINING_PUBLIC_URL: address,
      TRAINING_SIGNING_KEY: await keptSigningKey(join(folder, 'signing-key.json')),
      ...databases,
    }),
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotStart(`Nothing can be kept in ${folder} (${code}). Name another folder: ${ANOTHER}`);
  }
}

function inWords(error: unknown, folder: string): unknown {
  if (error instanceof DatabaseIsInUse)
    return new CannotStart(`Another Hansa uses ${folder}. Stop it, or name another folder: ${ANOTHER}`);
  return error instanceof PostgresIsNotUsable ? new CannotStart(error.message) : error;
}
