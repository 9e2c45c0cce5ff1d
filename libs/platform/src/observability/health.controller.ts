import { Controller, Get, Header } from '@nestjs/common';
import {
  HealthCheckService,
  type HealthCheckResult,
  type HealthIndicatorResult,
  HealthIndicatorService,
} from '@nestjs/terminus';
import { OpenToAll } from '../access/requires.js';
import type { Database } from '../database/database.js';
import { DomainDatabases } from './domain-databases.js';
import { Readiness } from './readiness.js';

const PATIENCE = 2_000;

/** For the orchestrator: is the process alive, does it want requests, has it started. Beside the API, not part of it. */
@Controller('health')
export class HealthController {
  private readonly migrated = new WeakSet<Database>();

  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly databases: DomainDatabases,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  @OpenToAll()
  live(): Promise<HealthCheckResult> {
    return this.health.check([]);
  }

  @Get('ready')
  @Header('cache-control', 'no-store')
  @OpenToAll()
  ready(): Promise<HealthCheckResult> {
    const reasons = this.readiness.reasons();
    return this.health.check([
      () => this.said('process', reasons.length === 0, { reasons }),
      ...this.databases.all().map(
        ({ service, database }) =>
          () =>
            this.answers(service, database),
      ),
    ]);
  }

  @Get('startup')
  @Header('cache-control', 'no-store')
  @OpenToAll()
  startup(): Promise<HealthCheckResult> {
    return this.health.check([() => this.said('process', this.readiness.isStarted, {})]);
  }

  /** The database answers and is at least as new as this build; one that is newer is fine. */
  private async answers(service: string, database: Database): Promise<HealthIndicatorResult> {
    try {
      const missing = await withinPatience(this.missingMigrations(database));
      return this.said(service, missing.length === 0, missing.length === 0 ? {} : { missing });
    } catch {
      return this.said(service, false, { reason: 'the database does not answer' });
    }
  }

  private async missingMigrations(database: Database): Promise<string[]> {
    if (this.migrated.has(database)) {
      await database.query('select 1');
      return [];
    }
    const done = await database.query<{ name: string }>('select name from migration');
    const names = new Set(done.map(({ name }) => name));
    const missing = database.dataSource.migrations.map(({ name = '' }) => name).filter((name) => !names.has(name));
    if (missing.length === 0) this.migrated.add(database);
    return missing;
  }

  private said(key: string, good: boolean, facts: Record<string, unknown>): HealthIndicatorResult {
    const session = this.indicators.check(key);
    return good ? session.up() : session.down(facts);
  }
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
