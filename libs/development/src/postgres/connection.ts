import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError, escapeIdentifier } from 'pg';
import { SUPERUSER } from './cluster.js';
import { DatabaseIsInUse } from './postgres.errors.js';

/** How to reach a running PostgreSQL. */
export type Connection = {
  /** Of the database `postgres`. */
  url: string;
  port: number;
  databaseUrl(name: string): string;
  /** Does nothing when it is there. */
  createDatabase(name: string): Promise<void>;
};

const CLAIM = 4_242_001;
const CLAIM_LIMIT_MS = 2_000;
const DUPLICATES = ['42P04', '23505'];

export function postgresUrl(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/**
 * Holds a lock in the server for as long as this process lives: the sign for others that the server is in use. It is
 * free at once when we are killed, which a file with a process number in it would not be.
 */
export class Keeper {
  private holder: Client | undefined;

  constructor(
    private readonly port: number,
    private readonly password: string,
  ) {}

  async claim(home: string): Promise<void> {
    const client = await this.connect();
    const limit = Date.now() + CLAIM_LIMIT_MS;
    for (;;) {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [CLAIM]);
      if (rows[0]?.mine) break;
      if (Date.now() > limit) {
        await client.end();
        throw new DatabaseIsInUse(home);
      }
      await pause(20);
    }
    socketOf(client).unref();
    this.holder = client;
  }

  async release(): Promise<void> {
    const holder = this.holder;
    this.holder = undefined;
    if (!holder) return;
    socketOf(holder).ref();
    await holder.end().catch(() => undefined);
  }

  async createDatabase(name: string): Promise<void> {
    const client = await this.connect();
    try {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
      if (!rowCount) await client.query(`create database ${escapeIdentifier(name)}`);
    } catch (error) {
      if (!(error instanceof DatabaseError && DUPLICATES.includes(error.code ?? ''))) throw error;
    } finally {
      await client.end();
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({ connectionString: postgresUrl(this.port, this.password, 'postgres') });
    // The server may be stopped under us; whoever waits for an answer is told by the query itself.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }
}

/** `ref` and `unref` are there, and documented, but not in the types. */
function socketOf(client: Client): { ref(): void; unref(): void } {
  return client as unknown as { ref(): void; unref(): void };
}
