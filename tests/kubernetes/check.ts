import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated } from './generated.js';
import { brokenHouseRules, settingsIn } from './house-rules.js';
import { Manifests, OVERLAYS, ROOT } from './kustomize.js';
import { wrongConnections } from './network.js';
import { called, type KubernetesObject } from './objects.js';
import { wrongReaders } from './readers.js';

/** `npm run check:k8s`: what can be said about the manifests without a cluster. Needs kustomize, or Go to build it. */
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const faults: string[] = generated()
  .filter(({ path, text }) => read(path) !== text)
  .map(({ path }) => `${path} is not what it is made from: npm run k8s:generate`);
const manifests = manifestsOrSayWhy();
const counts: string[] = [];
try {
  for (const overlay of OVERLAYS) {
    const objects = manifests.objects(overlay);
    const found = [
      ...brokenHouseRules(objects, { settings: settingsIn(read('docs/configuration.md')) }),
      ...wrongConnections(objects, overlay),
      ...(overlay === 'production' ? [...wrongReaders(objects, read('docs/events.md')), ...secretsOf(objects)] : []),
    ];
    faults.push(...found.map((fault) => `${overlay}: ${fault}`));
    counts.push(`${objects.length} objects in ${overlay}`);
  }
} finally {
  manifests.remove();
}
for (const fault of faults) console.error(fault);
console.log(`${counts.join(', ')}; ${faults.length === 0 ? 'no rule is broken' : `${faults.length} faults`}.`);
process.exitCode = faults.length === 0 ? 0 : 1;

function secretsOf(objects: KubernetesObject[]): string[] {
  return objects.filter(({ kind }) => kind === 'Secret').map((object) => `${called(object)}: stands in the repository`);
}

/** Without kustomize there is nothing to look at; what is to be installed is said without a stack. */
function manifestsOrSayWhy(): Manifests {
  try {
    return new Manifests();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
