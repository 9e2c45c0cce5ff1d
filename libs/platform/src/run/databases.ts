import type { Service } from '@hansa/contracts';
import { dataSourceFor, migrate } from '../database/data-source.js';
import type { Database, DatabaseClass } from '../database/database.js';
import { TEST_CLOCK } from '../database/test-clock.js';
import type { DomainDefinition } from '../domain.js';
import type { SettingsClass } from '../settings/settings.js';
import { databaseSettingsOf } from './database-settings.js';
import type { PlatformSettings } from './platform-settings.js';

export interface OpenDatabase {
  database: Database;
  url: string;
}

/** The databases of all domains in this process, open; brought forward where the settings ask for it. */
export class Databases {
  readonly byClass = new Map<DatabaseClass, Database>();
  readonly byService = new Map<Service, OpenDatabase>();

  static async open(
    definitions: readonly DomainDefinition[],
    settings: ReadonlyMap<SettingsClass, object>,
    platform: PlatformSettings,
  ): Promise<Databases> {
    const databases = new Databases();
    await Promise.all(definitions.map((definition) => databases.open(definition, settings, platform)));
    return databases;
  }

  async close(): Promise<void> {
    await Promise.all([...this.byClass.values()].map(({ dataSource }) => dataSource.destroy()));
  }

  private async open(
    definition: DomainDefinition,
    settings: ReadonlyMap<SettingsClass, object>,
    platform: PlatformSettings,
  ): Promise<void> {
    const { name, database: databaseClass, states } = definition;
    const { databaseUrl: url } = settings.get(databaseSettingsOf(name)) as { databaseUrl: string };
    const dataSource = dataSourceFor(databaseClass, { url, pool: platform.databasePool, service: name });
    await dataSource.initialize();
    const database = new databaseClass(dataSource, states);
    // A connection that was lost while nobody used it: the next use opens another.
    database.pool.on('error', () => undefined);
    if (platform.migrateAtStart) await migrate(dataSource);
    // A service's own account may not create anything; who brings the database forward does it.
    if (platform.migrateAtStart && platform.testClock) await dataSource.query(TEST_CLOCK);
    this.byClass.set(databaseClass, database);
    this.byService.set(name, { database, url });
  }
}
