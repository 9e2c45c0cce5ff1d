import { postgresPlaces, signIn } from '@hansa/development';
import type { Service } from '@hansa/contracts';
import pg from 'pg';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, createWriteStream, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hansa } from './hansa.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READY = 'Hansa runs at';

/** A standalone Hansa in a process of its own, on a folder of its own, that can be killed and started again. */
export class HansaProcess implements Hansa {
  private child: ChildProcess | undefined;
  private ended: Promise<number | null> = Promise.resolve(null);
  private built = false;
  /** How often it came up on a PostgreSQL that was still running. */
  adopted = 0;
  /** How often the process ended although nobody had asked for it. */
  endedByItself = 0;
  private killing = false;

  private constructor(
    readonly folder: string,
    private readonly port: number,
  ) {}

  static async create(): Promise<HansaProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'hansa-faults-'));
    // PostgreSQL runs as another user where we are root.
    await chmod(folder, 0o755);
    return new HansaProcess(folder, await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Builds what has changed the first time, then runs what is built. Gives the milliseconds until it is ready. */
  async start(): Promise<number> {
    const began = performance.now();
    if (this.postgresPid() !== undefined) this.adopted += 1;
    await this.spawn();
    return performance.now() - began;
  }

  /** Starts it and kills it after so many milliseconds, ready or not. */
  async startAndKill(after: number): Promise<void> {
    const ready = this.spawn().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, after));
    await this.kill();
    await ready;
  }

  /** As `kill -9` does. PostgreSQL goes on. */
  async kill(): Promise<void> {
    this.killing = true;
    this.child?.kill('SIGKILL');
    await this.ended;
  }

  /** Kills the postmaster with `kill -9`; the processes of its connections notice by themselves. */
  killPostgres(): void {
    const pid = this.postgresPid();
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  }

  /** As Ctrl-C does: gives the exit code. */
  async stop(): Promise<number | null> {
    this.killing = true;
    this.child?.kill('SIGTERM');
    return this.ended;
  }

  /** Ends whatever still runs and removes what it kept. */
  async remove(): Promise<void> {
    await this.kill();
    const pid = this.postgresPid();
    if (pid !== undefined) {
      process.kill(pid, 'SIGQUIT');
      while (this.postgresPid() !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Asks a service's database in a connection of its own. */
  async query<T extends pg.QueryResultRow>(service: Service, sql: string, parameters: unknown[] = []): Promise<T[]> {
    const { password } = this.places();
    const port = Number(this.pidFile()[3]);
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'hansa',
      password: readFileSync(password, 'utf8').trim(),
      database: service.replaceAll('-', '_'),
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<T>(sql, parameters);
      return rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Of the postmaster on our folder while it runs. */
  postgresPid(): number | undefined {
    const pid = Number(this.pidFile()[0]);
    if (!Number.isInteger(pid) || pid <= 1) return undefined;
    const { stdout } = spawnSync('ps', ['-ww', '-o', 'stat=,command=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.includes(this.places().data) && !stdout.startsWith('Z') ? pid : undefined;
  }

  private pidFile(): string[] {
    try {
      return readFileSync(join(this.places().data, 'postmaster.pid'), 'utf8').split('\n');
    } catch {
      return [];
    }
  }

  private places() {
    return postgresPlaces(join(this.folder, 'postgres'));
  }

  signIn(email: string) {
    return signIn({ issuer: `${this.url}/realms/hansa`, email });
  }

  /** Makes somebody the first operator, as `npm run operator` does beside the running platform. */
  makeOperator(email: string): void {
    const script = join(ROOT, 'apps/standalone/start.js');
    const { status, stderr } = spawnSync(process.execPath, [script, 'operator', email], {
      ...{ cwd: ROOT, env: this.environment(), encoding: 'utf8' },
    });
    if (status !== 0) throw new Error(`Nobody could be made operator: ${stderr}`);
  }

  private environment(): Record<string, string | undefined> {
    return {
      PATH: process.env['PATH'],
      PORT: String(this.port),
      HANSA_DATA: this.folder,
      HANSA_SAMPLE: 'false',
      // What is read back is what is there.
      CACHE_SECONDS: '0',
      RATE_LIMIT_PER_ADDRESS: '1000000',
      RATE_LIMIT_PER_PERSON: '1000000',
      IDENTITY_OPEN_INVITATIONS: '10000',
      KNOWLEDGE_EXCHANGE_TEXTS_PER_HOUR: '1000',
      // After a kill nothing is relayed until the lease of the dead has ended, and memberships wait with the rest.
      ACCESS_CATCH_UP_MS: '5000',
    };
  }

  private spawn(): Promise<void> {
    const script = join(ROOT, 'apps/standalone', this.built ? 'dist/main.js' : 'start.js');
    const child = spawn(process.execPath, [script], {
      cwd: ROOT,
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.killing = false;
    const log = createWriteStream(join(this.folder, 'hansa.log'), { flags: 'a' });
    child.stderr.pipe(log, { end: false });
    this.ended = new Promise((resolve) => {
      child.once('exit', (code) => {
        if (!this.killing) this.endedByItself += 1;
        log.end();
        resolve(code);
      });
    });
    return new Promise((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        log.write(chunk);
        said += chunk.toString();
        if (!said.includes(READY)) return;
        this.built = true;
        resolve();
      });
      void this.ended.then(() => reject(new Error(`Hansa did not start: ${this.logged().slice(-3000)}`)));
    });
  }

  /** Writes a line of ours between those of Hansa. */
  note(line: string): void {
    appendFileSync(join(this.folder, 'hansa.log'), `--- ${line}\n`);
  }

  /** What it has written so far, over all its starts. */
  logged(): string {
    return readFileSync(join(this.folder, 'hansa.log'), 'utf8');
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close((error) => (error ? reject(error) : resolve(port)));
    });
  });
}
