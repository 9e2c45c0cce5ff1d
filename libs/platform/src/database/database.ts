import type pg from 'pg';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { currentContext } from '../context.js';
import type { StateSource } from '../messaging/state-source.js';
import type { MigrationClass } from './migration.js';
import { traced } from '../observability/tracing.js';
import { Transaction } from './transaction.js';

/** The class by which a domain's database is declared and injected. */
export interface DatabaseClass {
  new (dataSource: DataSource, states: readonly StateSource[]): Database;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations: readonly MigrationClass[];
}

// Serialisation failure and deadlock: the same work may succeed when it is done again.
const WORTH_ANOTHER_TRY = new Set(['40001', '40P01']);
const TRIES = 5;

/** A service's own database. Everything that is written is written in a transaction. */
export class Database {
  static readonly entities: readonly EntityTarget<ObjectLiteral>[] = [];
  static readonly migrations: readonly MigrationClass[] = [];

  private readonly around = new AsyncLocalStorage<Transaction>();

  constructor(
    readonly dataSource: DataSource,
    readonly states: readonly StateSource[],
  ) {}

  /** Plain SQL with `$1` parameters, for reading; inside a transaction it sees what the transaction has written. */
  async query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const around = this.around.getStore();
    if (around) return around.query<T>(sql, parameters);
    const { rows } = await this.pool.query<T & pg.QueryResultRow>(sql, parameters);
    return rows;
  }

  /** The driver's own pool: reads need nothing of TypeORM. */
  get pool(): pg.Pool {
    return (this.dataSource.driver as PostgresDriver).master as pg.Pool;
  }

  /**
   * Does `work` in one transaction (READ COMMITTED) and commits what it wrote together with what it published.
   * Work that failed because of others who worked at the same time is done again, so it must have no other effect.
   * A transaction inside another is a part of it.
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const around = this.around.getStore();
    if (around) return work(around);
    return traced('transaction', 'client', { 'hansa.database': this.constructor.name }, () => this.untilDone(work));
  }

  private async untilDone<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let tryNumber = 1; ; tryNumber += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (tryNumber === TRIES || !WORTH_ANOTHER_TRY.has(sqlState(error))) throw error;
        await pause(Math.random() * 20 * tryNumber);
      }
    }
  }

  private attempt<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager: EntityManager) => {
      const tx = new Transaction(manager, this);
      const { at } = currentContext();
      if (at) await tx.query(`select set_config('hansa.at', $1, true)`, [at.toISOString()]);
      const result = await this.around.run(tx, () => work(tx));
      await tx.writeOutbox();
      return result;
    });
  }
}

/** The SQLSTATE of an error of the database, or an empty string. */
export function sqlState(error: unknown): string {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' ? state : '';
}
