import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../kustomize.js';
import type { KubernetesObject } from '../objects.js';

export interface Said {
  code: number;
  text: string;
}

/** A real API server with its controllers and scheduler, three simulated nodes in three zones; containers do not run. */
export class Cluster {
  private constructor(
    private readonly tool: string,
    private readonly environment: NodeJS.ProcessEnv,
    readonly kubectlPath: string,
  ) {}

  /** The first start builds for a quarter of an hour. HANSA_KUBERNETES: where the tool is. */
  static start(): Cluster {
    const tool = resolve(ROOT, process.env['HANSA_KUBERNETES'] ?? '../shared/tools/kubernetes');
    if (!existsSync(tool)) {
      throw new Error(
        `There is no ${tool}. HANSA_KUBERNETES names a program that starts and stops a cluster for tests.`,
      );
    }
    const said = execFileSync('bash', [tool, 'start'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [, config, path] = /^export KUBECONFIG=(\S+) PATH=(\S+?):/m.exec(said) ?? [];
    if (!config || !path) throw new Error(`${tool} start did not say what to export:\n${said}`);
    return new Cluster(tool, { ...process.env, KUBECONFIG: config }, `${path}/kubectl`);
  }

  stop(): void {
    spawnSync('bash', [this.tool, 'stop'], { stdio: 'ignore' });
  }

  /** What kubectl answers, standard output and error together; never throws. @param input goes to its standard input */
  try(words: readonly string[], input?: string): Said {
    const { status, stdout, stderr } = spawnSync(this.kubectlPath, words, {
      env: this.environment,
      encoding: 'utf8',
      input,
      maxBuffer: 64 << 20,
    });
    return { code: status ?? 1, text: `${stdout}${stderr}` };
  }

  /** As `try`, but throws when kubectl does not end well. */
  kubectl(words: readonly string[], input?: string): string {
    const { code, text } = this.try(words, input);
    if (code !== 0) throw new Error(`kubectl ${words.join(' ')}: ${text.slice(0, 4_000)}`);
    return text;
  }

  /** Begins a command that takes its time; `code` is there when it has ended. */
  begin(words: readonly string[]): { process: ChildProcess; ended: Promise<Said> } {
    const child = spawn(this.kubectlPath, words, { env: this.environment });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    const ended = new Promise<Said>((done) => child.on('close', (code) => done({ code: code ?? 1, text })));
    return { process: child, ended };
  }

  /** All objects of these kinds in the namespace. `deployments,pods` */
  get(kinds: string, ...words: string[]): (KubernetesObject & { status?: any; metadata: any })[] {
    return JSON.parse(this.kubectl(['get', kinds, '--namespace', 'hansa', '--output', 'json', ...words])).items;
  }
}

/** Waits until something holds; false when it does not within the time. @param seconds at most */
export async function until(seconds: number, holds: () => boolean): Promise<boolean> {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await pause(500)) {
    if (holds()) return true;
  }
  return holds();
}
