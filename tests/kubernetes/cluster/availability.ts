import { setTimeout as pause } from 'node:timers/promises';
import { SERVICES } from '@hansa/contracts';
import type { Cluster } from './cluster.js';

/** What people or programs reach: each service, and the portal's files. */
const REACHED = [...SERVICES, 'portal'];

/** How many endpoints of each want requests right now. */
export function readyEndpoints(cluster: Cluster): Map<string, number> {
  const slices = cluster.get('endpointslices') as any[];
  return new Map(
    REACHED.map((service) => [
      service,
      slices
        .filter(({ metadata }) => metadata.labels['kubernetes.io/service-name'] === service)
        .flatMap(({ endpoints }) => endpoints ?? [])
        .filter(({ conditions }) => conditions.ready && !conditions.terminating).length,
    ]),
  );
}

/** Watches while something happens; gives the fewest endpoints that any service had at a moment, and how often it looked. */
export async function fewestWhile(cluster: Cluster, happens: Promise<unknown>) {
  let over = false;
  void happens.finally(() => (over = true));
  let fewest = Infinity;
  let looks = 0;
  while (!over) {
    fewest = Math.min(fewest, ...readyEndpoints(cluster).values());
    looks++;
    await pause(100);
  }
  await happens;
  return { fewest: Math.min(fewest, ...readyEndpoints(cluster).values()), looks };
}

/** Whether every Deployment and StatefulSet has all the pods it wants, ready and of its newest kind, and none is over. */
export function isSettled(cluster: Cluster): boolean {
  const sets = cluster.get('deployments,statefulsets') as any[];
  const settled = sets.every(
    ({ spec, status, metadata }) =>
      status.observedGeneration === metadata.generation &&
      status.readyReplicas === spec.replicas &&
      (status.updatedReplicas ?? 0) === spec.replicas &&
      (status.replicas ?? 0) === spec.replicas,
  );
  return (
    settled && (cluster.get('pods') as any[]).every(({ status }) => ['Running', 'Succeeded'].includes(status.phase))
  );
}
