import { type Postgres, postgresPlaces, startPostgres } from '@hansa/development';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The embedded PostgreSQL in the manner of a part: it can be killed, and started again on its data and its port. */
export class PostgresPart {
  readonly name = 'PostgreSQL';
  private postgres: Postgres | undefined;
  private address: string | undefined;

  /**
   * @param options `ephemeral`: fast, forgets everything when it stops or is killed; for tests that do not take it away
   */
  constructor(
    private readonly folder: string,
    readonly port: number,
    private readonly options: { ephemeral?: boolean } = {},
  ) {}

  /** `postgres://user:password@127.0.0.1:port`, as the superuser and without a database; stays so over restarts. */
  get url(): string {
    if (!this.address) throw new Error('PostgreSQL has not been started');
    return this.address;
  }

  /** Of the postmaster of one that keeps its data; undefined while there is none. */
  get pid(): number | undefined {
    const file = join(postgresPlaces(this.folder).data, 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
  }

  async start(): Promise<this> {
    const { folder, port, options } = this;
    this.postgres = await startPostgres({ folder, port, ...options });
    const { url } = this.postgres;
    this.address = url.slice(0, url.lastIndexOf('/'));
    return this;
  }

  /** The postmaster alone, as a crash would; the processes of its connections notice and end. */
  async kill(): Promise<void> {
    const { pid, postgres } = this;
    this.postgres = undefined;
    if (pid === undefined) return;
    signal(pid, 'SIGKILL');
    while (signal(pid, 0)) await pause(10);
    await postgres?.stop();
  }

  /** Holds all its processes where they stand. */
  pause(): void {
    this.processes().forEach((pid) => signal(pid, 'SIGSTOP'));
  }

  resume(): void {
    this.processes().forEach((pid) => signal(pid, 'SIGCONT'));
  }

  async stop(): Promise<void> {
    await this.postgres?.stop();
    this.postgres = undefined;
  }

  private processes(): number[] {
    const { pid } = this;
    if (pid === undefined) return [];
    const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
    return [pid, ...stdout.trim().split(/\s+/).filter(Boolean).map(Number)];
  }
}

/** Whether there was a process to tell. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
