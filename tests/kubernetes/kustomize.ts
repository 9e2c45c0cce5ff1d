import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import type { KubernetesObject } from './objects.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const OVERLAYS = ['local', 'production'] as const;
export type Overlay = (typeof OVERLAYS)[number];

const VERSION = 'v5.8.2';
const MODULE = 'sigs.k8s.io/kustomize/kustomize/v5';

/**
 * Where kustomize 5 is: HANSA_KUSTOMIZE, on the PATH, or built once with Go into the cache folder (HANSA_CACHE,
 * ~/.cache/hansa). Throws and says what to install when there is neither.
 */
export function kustomize(): string {
  const cache = process.env['HANSA_CACHE'] ?? join(homedir(), '.cache', 'hansa');
  const kept = join(cache, 'bin', 'kustomize');
  const here = [process.env['HANSA_KUSTOMIZE'], 'kustomize', kept].find((path) => path && isFive(path));
  if (here) return here;
  if (spawnSync('go', ['version']).status !== 0) {
    throw new Error(
      'kustomize 5 is missing, and Go to build it with. Install one of them (https://kubectl.docs.kubernetes.io/installation/' +
        'kustomize, https://go.dev/dl, 1.24 or newer), or say in HANSA_KUSTOMIZE where kustomize is.',
    );
  }
  mkdirSync(join(cache, 'bin'), { recursive: true });
  const environment = { ...process.env, GOBIN: join(cache, 'bin') };
  execFileSync('go', ['install', `${MODULE}@${VERSION}`], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return kept;
}

function isFive(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['version'], { encoding: 'utf8' });
  return status === 0 && /v?5\./.test(stdout);
}

/** A copy of the manifests with secrets of its own, so that a check needs none of yours and leaves none behind. */
export class Manifests {
  private readonly folder = mkdtempSync(join(tmpdir(), 'hansa-k8s-'));
  private readonly kustomize = kustomize();

  constructor() {
    for (const part of ['k8s', 'deploy']) {
      if (!existsSync(join(ROOT, part))) continue;
      cpSync(join(ROOT, part), join(this.folder, part), {
        recursive: true,
        filter: (path) => !path.endsWith(join('local', 'secrets')),
      });
    }
    const make = join(this.folder, 'k8s', 'overlays', 'local', 'make-secrets.js');
    execFileSync(process.execPath, [make], { stdio: 'ignore' });
  }

  /** What `kubectl apply -k` would send for an overlay, as YAML. */
  yaml(overlay: Overlay): string {
    const folder = join(this.folder, 'k8s', 'overlays', overlay);
    return execFileSync(this.kustomize, ['build', folder], { encoding: 'utf8', maxBuffer: 64 << 20 });
  }

  objects(overlay: Overlay): KubernetesObject[] {
    return parseAllDocuments(this.yaml(overlay)).map((document) => document.toJS() as KubernetesObject);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
