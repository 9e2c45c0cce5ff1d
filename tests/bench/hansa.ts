import { type Postgres, signIn, startPostgres } from '@hansa/development';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm start` tells Node about its memory. */
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
const FLAGS = scripts.start.match(/--[\w-]+=\S+/g) ?? [];

export interface HansaOptions {
  folder: string;
  port: number;
  /** Before the script: `--cpu-prof`. */
  nodeOptions?: string[];
  environment?: Record<string, string>;
}

/** A standalone Hansa as `npm start` runs it, in a process of its own. */
export class Hansa {
  private static readonly running = new Set<Hansa>();

  private constructor(
    private readonly child: ChildProcess,
    readonly options: HansaOptions,
    /** From the start of the process until it greets, in milliseconds. */
    readonly readyAfter: number,
  ) {
    Hansa.running.add(this);
  }

  /** For the end of a run that failed. */
  static async stopAll(): Promise<void> {
    await Promise.all([...Hansa.running].map((hansa) => hansa.stop()));
  }

  static async start(options: HansaOptions): Promise<Hansa> {
    const { folder, port, nodeOptions = [], environment = {} } = options;
    const began = performance.now();
    const child = spawn(process.execPath, [...FLAGS, ...nodeOptions, join(ROOT, 'apps/standalone/dist/main.js')], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        HANSA_DATA: folder,
        HANSA_SAMPLE: 'false',
        // What is measured is the work, not that it was done before.
        CACHE_SECONDS: '0',
        RATE_LIMIT_PER_ADDRESS: '1000000',
        RATE_LIMIT_PER_PERSON: '1000000',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Hansa runs at')) resolve();
      });
      child.once('exit', (code) => reject(new Error(`Hansa ended with ${code}: ${said}`)));
    });
    return new Hansa(child, options, performance.now() - began);
  }

  get pid(): number {
    return this.child.pid!;
  }

  get url(): string {
    return `http://127.0.0.1:${this.options.port}`;
  }

  /** Where its databases are, without the name of one. As a guest: it must be running. */
  async databases(): Promise<{ url: string; postgres: Postgres }> {
    const postgres = await startPostgres({ folder: join(this.options.folder, 'postgres'), guest: true });
    return { postgres, url: postgres.url.slice(0, postgres.url.lastIndexOf('/')) };
  }

  async token(email: string): Promise<string> {
    return (await signIn({ issuer: `${this.url}/realms/hansa`, email })).accessToken;
  }

  /** Holds the process where it is, or lets it go on. */
  pause(paused: boolean): void {
    this.child.kill(paused ? 'SIGSTOP' : 'SIGCONT');
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGCONT');
    this.child.kill('SIGTERM');
    await ended;
    Hansa.running.delete(this);
  }
}
