import { describe, expect, it } from '@jest/globals';
import { brokenHouseRules, settingsIn } from './house-rules.js';
import type { KubernetesObject } from './objects.js';

const settings = settingsIn('| `PORT` | .. |\n| `TRAINING_DATABASE_URL` | .. |\n');
const labels = { 'hansa/part': 'service', 'app.kubernetes.io/name': 'training' };
const probe = { httpGet: { path: '/health/live', port: 'http' } };

/** A Deployment with all that stands around it, as the house wants it; `change` spoils it. */
function training(change: (parts: any) => void = () => undefined): KubernetesObject[] {
  const spread = ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) => ({
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
  }));
  const container: any = {
    name: 'service',
    image: 'hansa/training-service:0.1.0',
    env: [{ name: 'TRAINING_DATABASE_URL', valueFrom: { secretKeyRef: { name: 'a', key: 'url' } } }],
    envFrom: [{ configMapRef: { name: 'settings' } }],
    resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } },
    startupProbe: probe,
    readinessProbe: probe,
    livenessProbe: probe,
    lifecycle: { preStop: { sleep: { seconds: 5 } } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
  };
  const pod: any = {
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
    topologySpreadConstraints: spread,
    containers: [container],
  };
  const deployment: any = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'training' },
    spec: { strategy: { rollingUpdate: { maxUnavailable: 0 } }, template: { metadata: { labels }, spec: pod } },
  };
  const scaler: any = {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'training' },
    spec: { scaleTargetRef: { name: 'training' }, minReplicas: 2 },
  };
  const budget: any = {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'training' },
    spec: { selector: { matchLabels: labels } },
  };
  const map: any = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { PORT: '3000' } };
  const namespace: any = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'hansa', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
  };
  const objects = [deployment, scaler, budget, map, namespace];
  change({ container, pod, deployment, scaler, budget, map, namespace, objects });
  return objects;
}

const faultsOf = (change: (parts: any) => void) => brokenHouseRules(training(change), { settings });

describe('the house rules for Kubernetes', () => {
  it('let a service pass that keeps them', () => {
    expect(faultsOf(() => undefined)).toEqual([]);
  });

  it.each<[string, (parts: any) => void]>([
    [
      'Namespace hansa: does not hold its pods to restricted Pod Security',
      ({ namespace }) => (namespace.metadata.labels = {}),
    ],
    ['carries a token of the Kubernetes API', ({ pod }) => delete pod.automountServiceAccountToken],
    ['may run as root', ({ pod }) => (pod.securityContext.runAsUser = 0)],
    ['has no seccomp profile', ({ pod }) => delete pod.securityContext.seccompProfile],
    ['service: may gain privileges', ({ container }) => delete container.securityContext.allowPrivilegeEscalation],
    ['service: keeps capabilities', ({ container }) => (container.securityContext.capabilities.drop = [])],
    ['service: can write to its image', ({ container }) => delete container.securityContext.readOnlyRootFilesystem],
    ['service: no memory in limits', ({ container }) => delete container.resources.limits.memory],
    ['service: no cpu in requests', ({ container }) => delete container.resources.requests.cpu],
    ['service: no startupProbe', ({ container }) => delete container.startupProbe],
    ['service: no readinessProbe', ({ container }) => delete container.readinessProbe],
    ['the image hansa/training-service is not pinned', ({ container }) => (container.image = 'hansa/training-service')],
    ['the image hansa/a:latest is not pinned', ({ container }) => (container.image = 'hansa/a:latest')],
    ['has 0 HorizontalPodAutoscalers', ({ objects }) => objects.splice(1, 1)],
    ['may be scaled to less than two', ({ scaler }) => (scaler.spec.minReplicas = 1)],
    ['states replicas beside an autoscaler', ({ deployment }) => (deployment.spec.replicas = 2)],
    ['has 0 PodDisruptionBudgets', ({ budget }) => (budget.spec.selector.matchLabels = { a: 'b' })],
    ['is not spread over zones and hosts', ({ pod }) => pod.topologySpreadConstraints.pop()],
    [
      'may stay pending while a zone is away',
      ({ pod }) => (pod.topologySpreadConstraints[0].whenUnsatisfiable = 'DoNotSchedule'),
    ],
    ['has fewer pods than it needs during a rollout', ({ deployment }) => delete deployment.spec.strategy],
    ['stops before the proxies have heard of it', ({ container }) => delete container.lifecycle],
    ['there is no setting PROT in docs/configuration.md', ({ map }) => (map.data = { PROT: '3000' })],
    ['MAIL_URL is a secret that stands in the open', ({ map }) => (map.data = { MAIL_URL: 'smtp://a:b@c' })],
    [
      'TRAINING_DATABASE_URL is a secret that stands in the open',
      ({ container }) => (container.env = [{ name: 'TRAINING_DATABASE_URL', value: 'postgres://' }]),
    ],
  ])('say: %s', (fault, change) => {
    expect(faultsOf(change).join('\n')).toContain(fault);
  });
});
