import type { Type } from '@nestjs/common';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, DatabaseClass } from '../database/database.js';
import { definitionOf } from '../domain.js';
import { Application, type Mount } from '../run/application.js';
import { databaseSettingsOf } from '../run/database-settings.js';
import { variableOf } from '../settings/settings.js';
import { freshDatabase } from './test-database.js';
import { until } from './until.js';

export interface StartOptions {
  domains: readonly Type[];
  /** Over what tests have by default. */
  environment?: Record<string, string>;
  /** Such as an identity provider, made for the address that the application will have. */
  mounts?: (address: string) => Mount[];
  /** Done before any sweep and any request. */
  prepare?: (application: Application) => Promise<void>;
}

export interface TestHansa {
  application: Application;
  url: string;
  /** Where the files that people add are kept. */
  filesFolder: string;
  /** A database by its class, or any provider of any domain. */
  get<T>(token: Type<T> | DatabaseClass): T;
  /** Waits until every event has had all its effects, and those theirs. */
  settled(): Promise<void>;
  /** Moves the clock of every service on. */
  shiftClock(interval: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts some domains on fresh databases with real HTTP on a free port. */
export async function startHansa({ domains, environment = {}, mounts, prepare }: StartOptions): Promise<TestHansa> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const files = await mkdtemp(join(tmpdir(), 'hansa-files-'));
  const drops: (() => Promise<void>)[] = [() => rm(files, { recursive: true, force: true })];
  const urls: Record<string, string> = {};
  for (const { name, database } of domains.map(definitionOf)) {
    const { url, drop } = await freshDatabase(database);
    urls[variableOf(databaseSettingsOf(name).prefix, 'databaseUrl')] = url;
    drops.push(drop);
  }
  const application = await Application.create({
    domains,
    environment: {
      PORT: String(port),
      ISSUER: `${address}/realms/hansa`,
      LOG_LEVEL: 'silent',
      TEST_CLOCK: 'true',
      SWEEP_INTERVAL_MS: '100',
      HANDLER_FIRST_PAUSE_MS: '10',
      ACCESS_CATCH_UP_MS: '0',
      IDENTITY_SILENCE_SECONDS: '0',
      CACHE_SECONDS: '0',
      RATE_LIMIT_PER_ADDRESS: '1000000',
      RATE_LIMIT_PER_PERSON: '1000000',
      FILES_FOLDER: files,
      ...urls,
      ...environment,
    },
  });
  if (mounts) application.mount(mounts(address));
  await application.start(prepare && (() => prepare(application)));
  const databases = [...application.databases.byClass.values()];
  return {
    application,
    url: address,
    filesFolder: files,
    get: <T>(token: Type<T> | DatabaseClass) => application.app.get(token as Type<T>, { strict: false }),
    settled: () => settled(databases),
    shiftClock: async (interval) => {
      for (const database of databases) {
        await database.query('update test_clock set shift = shift + $1::interval', [interval]);
      }
    },
    close: async () => {
      await application.stop();
      for (const drop of drops) await drop();
    },
  };
}

/** All outboxes empty, twice, with nothing new between: a handler publishes before its event counts as handled. */
export async function settled(databases: readonly Database[]): Promise<void> {
  let before: string | undefined;
  await until(async () => {
    const states = await Promise.all(
      databases.map((database) =>
        database.query<{ waiting: string; newest: string | null }>(
          'select count(*) filter (where published_at is null) as waiting, max(sequence) as newest from outbox',
        ),
      ),
    );
    const rows = states.flat();
    const newest = rows.map((row) => row.newest).join();
    const quiet = rows.every(({ waiting }) => waiting === '0') && newest === before;
    before = newest;
    return quiet;
  });
}

/** A port of this machine that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close((error) => (error ? reject(error) : resolve(port)));
    });
  });
}
