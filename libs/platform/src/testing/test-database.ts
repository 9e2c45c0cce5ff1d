import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { dataSourceFor, migrate } from '../database/data-source.js';
import type { Database, DatabaseClass } from '../database/database.js';
import { TEST_CLOCK } from '../database/test-clock.js';

const TEMPLATE_LOCK = 4_719_231;

function serverUrl(): string {
  const url = process.env['HANSA_TEST_POSTGRES'];
  if (!url) throw new Error('HANSA_TEST_POSTGRES names no PostgreSQL: tests/run/postgres.js sets it');
  return url;
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: `${serverUrl()}/postgres` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The service of `TrainingDatabase` is `training`, of `KnowledgeExchangeDatabase` `knowledge-exchange`. */
export function serviceOf(database: DatabaseClass): string {
  const name = (database as unknown as { name: string }).name.replace(/Database$/, '');
  return name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

async function templateOf(database: DatabaseClass): Promise<string> {
  const service = serviceOf(database);
  const schema = createHash('sha1')
    .update(database.migrations.map((step) => new step().name).join())
    .digest('hex');
  const template = `template_${service}_${schema.slice(0, 12)}`;
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return;
    const making = `making_${template}`;
    await client.query(`drop database if exists "${making}"`);
    await client.query(`create database "${making}"`);
    const dataSource = dataSourceFor(database, { url: `${serverUrl()}/${making}`, pool: 3, service });
    await dataSource.initialize();
    await migrate(dataSource);
    await dataSource.query(TEST_CLOCK);
    await dataSource.destroy();
    await client.query(`alter database "${making}" rename to "${template}"`);
  });
  return template;
}

/** A fresh database of a domain, cloned from its migrated template, whose clock can be shifted. Gives its address. */
export async function freshDatabase(database: DatabaseClass): Promise<{ url: string; drop(): Promise<void> }> {
  const template = await templateOf(database);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer((client) => client.query(`create database "${name}" template "${template}"`));
  return {
    url: `${serverUrl()}/${name}`,
    drop: async () => {
      await onServer((client) => client.query(`drop database if exists "${name}" with (force)`));
    },
  };
}

export interface TestDatabase<D extends Database> {
  database: D;
  /** Moves the clock of this database on (or back) from where it is. */
  shiftClock(interval: string): Promise<void>;
  /** What has been published so far, oldest first. */
  published(type?: string): Promise<{ type: string; key: string; data: unknown }[]>;
  close(): Promise<void>;
}

/** A domain's database alone, for tests of its use cases. */
export async function testDatabase<D extends Database>(
  databaseClass: DatabaseClass & (new (...parameters: never[]) => D),
): Promise<TestDatabase<D>> {
  const { url, drop } = await freshDatabase(databaseClass);
  const dataSource = dataSourceFor(databaseClass, { url, pool: 20, service: serviceOf(databaseClass) });
  await dataSource.initialize();
  const database = new databaseClass(dataSource as never, [] as never) as D;
  return {
    database,
    shiftClock: async (interval) => {
      await dataSource.query('update test_clock set shift = shift + $1::interval', [interval]);
    },
    published: (type) =>
      database.query('select type, key, data from outbox where $1::text is null or type = $1 order by sequence', [
        type ?? null,
      ]),
    close: async () => {
      await dataSource.destroy();
      await drop();
    },
  };
}
