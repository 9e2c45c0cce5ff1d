import { SERVICES } from '@hansa/contracts';
import { fewestWhile, isSettled, readyEndpoints } from './availability.js';
import { type Cluster, until } from './cluster.js';
import type { Findings } from './findings.js';

/** Seconds; the controllers share their two cores with whatever else runs. */
const PATIENCE = 300;
const NODES = ['node-a', 'node-b', 'node-c'];
const APPLY = ['apply', '--server-side', '--filename', '-'];
const seconds = (since: number) => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

/** No driver makes volumes here: as many as are asked for are laid out, and the real binder binds them. */
function layOutVolumes(cluster: Cluster, count: number): void {
  const volumes = Array.from({ length: count }, (_, index) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: `simulated-${index}` },
    spec: {
      capacity: { storage: '20Gi' },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Retain',
      hostPath: { path: `/simulated/${index}` },
    },
  }));
  cluster.kubectl(APPLY, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: volumes }));
}

/** A real node says how much disk its pods may use; the simulated ones do not. */
function giveNodesDisks(cluster: Cluster): void {
  const disk = { 'ephemeral-storage': '100Gi' };
  const patch = JSON.stringify({ status: { capacity: disk, allocatable: disk } });
  for (const node of NODES) cluster.kubectl(['patch', 'node', node, '--subresource=status', '--patch', patch]);
}

/** Applied for real: all rolls out, volumes are bound, and the API server has nothing to warn of. */
export async function rollOut(cluster: Cluster, findings: Findings, yaml: string): Promise<void> {
  giveNodesDisks(cluster);
  layOutVolumes(cluster, (yaml.match(/^ {2}volumeClaimTemplates:/gm) ?? []).length);
  const began = performance.now();
  const said = cluster.kubectl(APPLY, yaml);
  findings.check('local is applied without a warning', !said.includes('Warning:'));
  const settled = await until(PATIENCE, () => isSettled(cluster));
  const sets = cluster.get('deployments,statefulsets');
  findings.check('every rollout finishes', settled, `${sets.length} sets in ${seconds(began)}`);
  if (!settled) throw new Error(`Not rolled out:\n${cluster.kubectl(['get', 'pods', '--namespace', 'hansa'])}`);
  const claims = cluster.get('persistentvolumeclaims') as any[];
  const bound = claims.filter(({ status }) => status.phase === 'Bound');
  findings.check('every volume is bound', bound.length === claims.length && claims.length > 0, `${bound.length}`);
}

/** The autoscalers hold their minimum, also against somebody who scales by hand. */
export async function minimumIsHeld(cluster: Cluster, findings: Findings): Promise<void> {
  const scalers = cluster.get('horizontalpodautoscalers') as any[];
  const below = () =>
    scalers.filter(({ spec }) => {
      const deployment = (cluster.get('deployments') as any[]).find(
        ({ metadata }) => metadata.name === spec.scaleTargetRef.name,
      );
      return !(deployment.status.readyReplicas >= spec.minReplicas);
    });
  const reached = await until(PATIENCE, () => below().length === 0);
  findings.check('every autoscaler has its minimum', reached, `${scalers.length} of at least 2`);
  const began = performance.now();
  cluster.kubectl(['scale', 'deployment/training', '--namespace', 'hansa', '--replicas=1']);
  const lessThanTwo = await until(60, () => below().length > 0);
  const back = await until(PATIENCE, () => below().length === 0);
  findings.check('... and gets it back when somebody scales below', lessThanTwo && back, seconds(began));
  await until(PATIENCE, () => isSettled(cluster));
}

/** While no node takes new pods, a drain of everything takes one pod of each service; budgets hold the rest back. */
export async function drainIsHeldBack(cluster: Cluster, findings: Findings): Promise<void> {
  for (const node of NODES) cluster.kubectl(['cordon', node]);
  const drains = NODES.map((node) => cluster.begin(drainOf(node, 40)).ended);
  const said = await Promise.all(drains);
  const held = said.filter(({ code, text }) => code !== 0 && text.includes('disruption budget'));
  const left = readyEndpoints(cluster);
  findings.check(
    'budgets hold a drain back',
    held.length > 0,
    `${held.length} of ${said.length} drains did not finish`,
  );
  const wanted = (cluster.get('deployments') as any[]).map(({ metadata, spec }) => [metadata.name, spec.replicas - 1]);
  const allButOne = wanted.every(([service, number]) => left.get(service) === number);
  findings.check('... which leaves all but one process of each service', allButOne, JSON.stringify([...left]));
  for (const node of NODES) cluster.kubectl(['uncordon', node]);
  const settled = await until(PATIENCE, () => isSettled(cluster));
  findings.check('... until nodes take pods again', settled);
}

const drainOf = (node: string, limit: number) => [
  'drain',
  node,
  '--ignore-daemonsets',
  '--delete-emptydir-data',
  `--timeout=${limit}s`,
];

/** One zone after the other is emptied: no service is without a process at any moment, and all find room elsewhere. */
export async function zonesMayGo(cluster: Cluster, findings: Findings): Promise<void> {
  for (const node of NODES) {
    const began = performance.now();
    const drain = cluster.begin(drainOf(node, PATIENCE)).ended;
    const { fewest, looks } = await fewestWhile(cluster, drain);
    const { code, text } = await drain;
    findings.check(`the zone of ${node} is drained`, code === 0, code === 0 ? seconds(began) : text);
    findings.check('... and every service stays available', fewest >= 1, `never under ${fewest} in ${looks} looks`);
    const settled = await until(PATIENCE, () => isSettled(cluster));
    const there = (cluster.get('pods') as any[]).filter(({ spec }) => spec.nodeName === node);
    findings.check('... and all run in the two others', settled && there.length === 0, seconds(began));
    cluster.kubectl(['uncordon', node]);
  }
}

/** What is applied again is as it was: no difference, no new generation, and the autoscaler's number is left alone. */
export async function nothingChanges(cluster: Cluster, findings: Findings, yaml: string): Promise<void> {
  cluster.kubectl(['scale', 'deployment/identity', '--namespace', 'hansa', '--replicas=3']);
  await until(PATIENCE, () => isSettled(cluster));
  const kinds =
    'deployments,statefulsets,horizontalpodautoscalers,poddisruptionbudgets,networkpolicies,httproutes,gateways';
  const generations = () =>
    (cluster.get(kinds) as any[]).map(({ metadata }) => `${metadata.uid} ${metadata.generation}`).join();
  const versions = () =>
    (cluster.get('configmaps,secrets,services,serviceaccounts') as any[])
      .map(({ metadata }) => `${metadata.uid} ${metadata.resourceVersion}`)
      .join();
  const before = [generations(), versions()];
  const { code, text } = cluster.try(['diff', '--server-side', '--filename', '-'], yaml);
  findings.check('a re-apply would change nothing (kubectl diff)', code === 0, text.slice(0, 2_000));
  const said = cluster.try(APPLY, yaml);
  findings.check('... conflicts with nobody', said.code === 0, said.code === 0 ? '' : said.text);
  findings.check('... and changes nothing', JSON.stringify([generations(), versions()]) === JSON.stringify(before));
  const identity = (cluster.get('deployments') as any[]).find(({ metadata }) => metadata.name === 'identity');
  findings.check(
    '... not even how many the autoscaler wants',
    identity.spec.replicas === 3,
    `${identity.spec.replicas}`,
  );
}

/** A new version and the way back: at every moment at least two processes of each service want requests. */
export async function upgradesRoll(cluster: Cluster, findings: Findings, yaml: string): Promise<void> {
  const next = yaml.replaceAll(/(image: hansa\/[a-z-]+):[\w.-]+/g, '$1:0.1.1');
  for (const [name, version] of [
    ['a new version', next],
    ['the version before', yaml],
  ] as const) {
    const began = performance.now();
    cluster.kubectl(APPLY, version);
    const settling = until(PATIENCE, () => isSettled(cluster));
    const { fewest, looks } = await fewestWhile(cluster, settling);
    const tag = /image: hansa\/identity-service:(\S+)/.exec(version)?.[1];
    const staying = (cluster.get('pods', '--selector', 'hansa/part=service') as any[]).filter(
      ({ metadata }) => !metadata.deletionTimestamp,
    );
    const pods = staying.flatMap(({ spec }) => spec.containers);
    const rolled = pods.length >= 2 * SERVICES.length && pods.every(({ image }) => image.endsWith(`:${tag}`));
    findings.check(`${name} rolls out`, (await settling) && rolled, `${pods.length} pods in ${seconds(began)}`);
    findings.check(
      '... with two of each service at every moment',
      fewest >= 2,
      `never under ${fewest} in ${looks} looks`,
    );
  }
}
