import { freePort } from '@hansa/platform/testing';
import { run } from '@hansa/test-stack/parts/cache';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Engine, ROOT } from './engine.js';
import { fetchStandIns } from './stand-ins.js';

export const SERVICES = ['identity', 'training', 'cluster-registry', 'knowledge-exchange'];
const PATIENCE_SECONDS = 900;

export interface Container {
  /** The name in docker-compose.yml. */
  name: string;
  state: { Status: string; ExitCode: number; StartedAt: string; Health?: { Status: string } };
  inspected: any;
}

/** docker-compose.yml as a project of its own, on the images of this checkout. */
export class HansaInContainers {
  private constructor(
    readonly engine: Engine,
    readonly project: string,
    readonly url: string,
    readonly port: number,
    private readonly folder: string,
    private readonly environment: Record<string, string>,
  ) {}

  static async prepare(engine: Engine): Promise<HansaInContainers> {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const folder = mkdtempSync(join(tmpdir(), 'hansa-compose-'));
    // Another network than a Hansa has that runs beside the test.
    const network = `172.31.${1 + (port % 200)}`;
    const words = ['--url', url, '--network', network, '--file', join(folder, 'env')];
    run(process.execPath, [join(ROOT, 'deploy/compose/make-env.js'), ...words]);
    const environment = { ...(await fetchStandIns()), BASE_IMAGE: engine.baseImage, HANSA_VERSION: 'test' };
    return new HansaInContainers(engine, `hansa-test-${port}`, url, port, folder, environment);
  }

  compose(...words: string[]): Promise<string> {
    const files = ['docker-compose.yml', 'deploy/compose/sample-people.yml', 'tests/compose/stand-ins/compose.yml'];
    const named = files.flatMap((file) => ['-f', join(ROOT, file)]);
    const project = ['--progress', 'plain', '-p', this.project, '--project-directory', ROOT];
    return this.engine.compose(
      [...project, '--env-file', join(this.folder, 'env'), ...named, ...words],
      this.environment,
    );
  }

  async build(): Promise<void> {
    const ground = join(ROOT, 'tests/compose/stand-ins/ground.yml');
    for (const image of ['ground', 'caddy'])
      await this.engine.compose(['--progress', 'plain', '-f', ground, 'build', image], this.environment);
    // One first: the others find what all have in common done.
    await this.compose('build', 'identity');
    await this.compose('build');
  }

  /** Waits until everything that stays is healthy and everything that ends has ended well. */
  async up(): Promise<void> {
    await this.compose('up', '--detach', '--no-build', '--wait', '--wait-timeout', String(PATIENCE_SECONDS));
  }

  containers(): Container[] {
    const ids = this.engine.lines('ps', '--all', '--quiet', '--filter', this.label);
    if (ids.length === 0) return [];
    const inspected = JSON.parse(this.engine.docker('inspect', ...ids)) as any[];
    return inspected.map((one) => ({
      name: one.Config.Labels['com.docker.compose.service'],
      state: one.State,
      inspected: one,
    }));
  }

  /** Milliseconds from the beginning of a service's process until it said that it runs. */
  async readyAfter(service: string): Promise<number> {
    for (const end = Date.now() + 120_000; ;) {
      const { inspected, state } = this.containers().find(({ name }) => name === service)!;
      const since = ['--timestamps', '--since', state.StartedAt];
      const line = this.engine.lines('logs', ...since, inspected.Id).find((one) => one.includes(' runs at '));
      if (line) return Date.parse(line.split(' ')[0]!) - Date.parse(state.StartedAt);
      if (Date.now() > end) throw new Error(`${service} does not say that it runs`);
      await pause(200);
    }
  }

  /** The end of what those containers wrote that are not well. */
  lastWords(): string[] {
    const unwell = this.containers().filter(({ state }) =>
      state.Status === 'running'
        ? state.Health?.Status !== 'healthy'
        : state.Status !== 'created' && state.ExitCode !== 0,
    );
    return unwell.map(({ name, inspected }) => `${name}: ${this.engine.logs(inspected.Id).slice(-2_000)}`);
  }

  /** Megabytes (10^6 bytes), unpacked. */
  imageSizes(): Map<string, number> {
    const sizes = SERVICES.map((service): [string, number] => {
      const size = this.engine.docker('image', 'inspect', '--format', '{{.Size}}', `hansa/${service}-service:test`);
      return [service, Math.round(Number(size) / 1e6)];
    });
    return new Map(sizes);
  }

  /** What every container that runs takes, as the engine says it: `81.5MiB`. */
  memory(): Map<string, string> {
    const named = new Map(this.containers().map(({ name, inspected }) => [inspected.Id.slice(0, 12), name]));
    const lines = this.engine.lines('stats', '--no-stream', '--format', '{{.ID}} {{.MemUsage}}');
    return new Map(
      lines.flatMap((line) => {
        const [id = '', taken = ''] = line.split(' ');
        const name = named.get(id);
        return name ? [[name, taken] as const] : [];
      }),
    );
  }

  /** Removes everything. @returns what is left all the same */
  async down(): Promise<string[]> {
    await this.compose('down', '--volumes', '--timeout', '60');
    rmSync(this.folder, { recursive: true });
    const kinds = [
      ['ps', '--all'],
      ['volume', 'ls'],
      ['network', 'ls'],
    ];
    return kinds.flatMap((words) => this.engine.lines(...words, '--quiet', '--filter', this.label));
  }

  private get label(): string {
    return `label=com.docker.compose.project=${this.project}`;
  }
}
