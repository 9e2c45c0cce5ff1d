import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
/** Debian, as it is on a machine where images can be pulled. */
const DEBIAN = 'debian:bookworm-slim';

/** A Docker engine with Compose: this machine's own, or one that a tool starts where there is none. */
export class Engine {
  private constructor(
    private readonly environment: NodeJS.ProcessEnv,
    private readonly composeCommand: readonly string[],
    /** What images are built on. */
    readonly baseImage: string,
  ) {}

  /**
   * @param tool a program that with `start` starts an engine, if it does not run yet, and says what to export; it brings
   * the image `localhost/debian:bookworm` along. `HANSA_CONTAINERS` names it, or it lies beside the checkout.
   */
  static start(tool = process.env['HANSA_CONTAINERS'] ?? besideTheCheckout()): Engine {
    if (!tool) {
      const { status } = spawnSync('docker', ['compose', 'version']);
      if (status !== 0)
        throw new Error('This needs Docker with Compose, or HANSA_CONTAINERS: a program that starts one.');
      return new Engine(process.env, ['docker', 'compose'], DEBIAN);
    }
    const { status, stdout, stderr } = spawnSync(tool, ['start'], { encoding: 'utf8' });
    const [, host, path] = /^export DOCKER_HOST=(\S+) PATH=(\S+?):\$PATH/m.exec(stdout) ?? [];
    if (status !== 0 || !host || !path) throw new Error(`${tool} start failed: ${stdout}${stderr}`);
    const environment = { ...process.env, DOCKER_HOST: host, PATH: `${path}:${process.env['PATH']}` };
    return new Engine(environment, ['docker-compose'], 'localhost/debian:bookworm');
  }

  /** What a Docker command says. Throws with all it said when it fails. */
  docker(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('docker', args, { env: this.environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`docker ${args.join(' ')} failed: ${stdout}${stderr}`);
    return stdout.trim();
  }

  /** Lines of what a Docker command says; none for an empty answer. */
  lines(...args: string[]): string[] {
    return this.docker(...args)
      .split('\n')
      .filter(Boolean);
  }

  /** All that a container wrote, on both its outputs. */
  logs(id: string): string {
    const { stdout, stderr } = spawnSync('docker', ['logs', id], { env: this.environment, encoding: 'utf8' });
    return `${stdout}${stderr}`;
  }

  /** Runs Compose to its end, and gives what it said. Throws with the last of it when it fails. */
  compose(args: readonly string[], environment: Record<string, string>): Promise<string> {
    const [command = '', ...words] = [...this.composeCommand, ...args];
    return new Promise((resolve, reject) => {
      const child = spawn(command, words, { cwd: ROOT, env: { ...this.environment, ...environment } });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += String(piece)));
      child.once('error', reject);
      child.once('close', (code) => {
        if (code === 0) resolve(said);
        else reject(new Error(`${command} ${words.join(' ')} ended with ${code}:\n${said.slice(-6_000)}`));
      });
    });
  }
}

function besideTheCheckout(): string | undefined {
  const place = join(ROOT, '..', 'shared', 'tools', 'containers');
  return existsSync(place) ? place : undefined;
}
