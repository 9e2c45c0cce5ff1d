import type { ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseClass } from './database.js';
import { ACCESS_MIGRATION, ACCESS_REACH_MIGRATION, PLATFORM_MIGRATIONS } from './platform-migrations.js';

/** Held while a database is brought forward, so that two processes do not do it at once. */
const MIGRATION_LOCK = 4_719_230;

export interface DataSourceOptions {
  url: string;
  /** Connections at most. */
  pool: number;
  /** The service's name; identity has a view where the others have the projection of memberships. */
  service: string;
}

/** The connection of one domain to its own database; not yet open. */
export function dataSourceFor(database: DatabaseClass, { url, pool, service }: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    logging: false,
    url,
    entities: [...database.entities] as never[],
    migrations: [
      ...PLATFORM_MIGRATIONS,
      ...(service === 'identity' ? [] : [ACCESS_MIGRATION, ACCESS_REACH_MIGRATION]),
      ...database.migrations,
    ] as never[],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    applicationName: `hansa-${service}`,
    extra: {
      max: pool,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 10_000,
      // A process that is paused in the middle of a transaction must not hold its locks for ever.
      idle_in_transaction_session_timeout: 15_000,
      // Between the pool and TypeORM a connection is nobody's for a moment: one that broke then would end the process.
      onConnect: (client: ClientBase) => void client.on('error', () => undefined),
    },
  });
}

/** Brings an open database forward to this build's schema; waits for another process that is doing so. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations();
    return done.map(({ name }) => name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
  }
}
