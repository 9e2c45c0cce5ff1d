import { type DynamicModule, Global, Module, type Provider, type Type } from '@nestjs/common';
import type { Database, DatabaseClass } from '../database/database.js';
import type { SettingsClass } from '../settings/settings.js';

/** The databases and settings of all domains in this process, for every domain to inject its own. */
@Global()
@Module({})
export class PartsModule {
  static with(
    databases: ReadonlyMap<DatabaseClass, Database>,
    settings: ReadonlyMap<SettingsClass, object>,
  ): DynamicModule {
    const providers: Provider[] = [...databases, ...settings].map(([token, value]) => ({
      provide: token as Type,
      useValue: value,
    }));
    return { module: PartsModule, providers, exports: providers };
  }
}
