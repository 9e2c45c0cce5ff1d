import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Manifests, ROOT } from '../kustomize.js';
import { drainIsHeldBack, minimumIsHeld, nothingChanges, rollOut, upgradesRoll, zonesMayGo } from './applied.js';
import { Cluster } from './cluster.js';
import { canFail, dryRun } from './dry-run.js';
import { Findings } from './findings.js';

/**
 * `npm run test:k8s`: every overlay against a real API server, and `local` really applied to it, on simulated nodes.
 * HANSA_KUBERNETES names the tool that starts the cluster, HANSA_CRDS the folder of the operators' definitions.
 */
const definitions = resolve(ROOT, process.env['HANSA_CRDS'] ?? '../shared/crds');
if (!existsSync(definitions))
  throw new Error(`There is no ${definitions}: HANSA_CRDS names the operators' definitions.`);
const began = performance.now();
const findings = new Findings();
const manifests = new Manifests();
const cluster = Cluster.start();
try {
  cluster.kubectl(['apply', '--server-side', '--filename', definitions]);
  cluster.kubectl(['wait', '--for=condition=Established', 'customresourcedefinitions', '--all', '--timeout=60s']);
  const local = manifests.yaml('local');
  const production = manifests.yaml('production');
  cluster.kubectl(['apply', '--server-side', '--filename', resolve(ROOT, 'k8s/base/namespace.yaml')]);
  dryRun(cluster, findings, 'local', local);
  dryRun(cluster, findings, 'production', production);
  canFail(cluster, findings, local);
  await rollOut(cluster, findings, local);
  await minimumIsHeld(cluster, findings);
  await nothingChanges(cluster, findings, local);
  await drainIsHeldBack(cluster, findings);
  await zonesMayGo(cluster, findings);
  await upgradesRoll(cluster, findings, local);
} finally {
  cluster.stop();
  manifests.remove();
}
console.log(findings.summary((performance.now() - began) / 1_000));
process.exitCode = findings.failures.length === 0 ? 0 : 1;
