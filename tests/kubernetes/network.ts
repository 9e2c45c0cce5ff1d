import { called, type KubernetesObject, podsOf, selects } from './objects.js';

/** One end of a connection: a pod, by its labels and those of its namespace, or an address outside of the cluster. */
export interface End {
  pod?: Record<string, string>;
  /** Of another namespace; left out: the one in which the policies are. */
  namespace?: Record<string, string>;
  address?: string;
}

/** Whether the policies let a connection through on both sides. */
export function isOpen(objects: readonly KubernetesObject[], from: End, to: End, port: number): boolean {
  const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy');
  return passes(policies, 'Egress', from, to, port) && passes(policies, 'Ingress', to, from, port);
}

function passes(policies: KubernetesObject[], way: 'Ingress' | 'Egress', mine: End, other: End, port: number): boolean {
  // What is outside of this namespace has policies of its own.
  if (!mine.pod || mine.namespace) return true;
  const concerned = policies.filter(
    ({ spec }) => spec.policyTypes.includes(way) && selects(spec.podSelector, mine.pod ?? {}),
  );
  if (concerned.length === 0) return true;
  const [rules, peers] = way === 'Ingress' ? ['ingress', 'from'] : ['egress', 'to'];
  return concerned
    .flatMap(({ spec }) => spec[rules] ?? [])
    .some((rule: any) => isPort(rule.ports, port) && (rule[peers] ?? []).some((peer: any) => isPeer(peer, other)));
}

/** A rule without ports opens all of them. */
function isPort(ports: any[] | undefined, port: number): boolean {
  if (!ports) return true;
  return ports.some((range) => range.port <= port && port <= (range.endPort ?? range.port));
}

function isPeer(peer: any, end: End): boolean {
  if (peer.ipBlock) return end.address !== undefined && isWithin(peer.ipBlock, end.address);
  if (!end.pod) return false;
  if (peer.namespaceSelector ? !selects(peer.namespaceSelector, end.namespace ?? {}) : end.namespace) return false;
  return !peer.podSelector || selects(peer.podSelector, end.pod);
}

function isWithin({ cidr, except = [] }: { cidr: string; except?: string[] }, address: string): boolean {
  return covers(cidr, address) && !except.some((range) => covers(range, address));
}

function covers(cidr: string, address: string): boolean {
  const [network = '', bits = '32'] = cidr.split('/');
  const mask = bits === '0' ? 0 : (~0 << (32 - Number(bits))) >>> 0;
  return (number(network) & mask) >>> 0 === (number(address) & mask) >>> 0;
}

const number = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const service = (name: string): End => ({ pod: { 'hansa/part': 'service', 'app.kubernetes.io/name': name } });
const part = (name: string): End => ({ pod: { 'hansa/part': name } });
const elsewhere = (role: string): End => ({ pod: { app: 'any' }, namespace: { 'hansa/role': role } });
const stranger: End = { pod: { app: 'stranger' }, namespace: { 'kubernetes.io/metadata.name': 'default' } };
const names: End = { pod: { 'k8s-app': 'kube-dns' }, namespace: { 'kubernetes.io/metadata.name': 'kube-system' } };
const internet: End = { address: '203.0.113.7' };

type Connection = readonly [name: string, from: End, to: End, port: number];

/** What Hansa cannot do without, in both overlays and in each. */
export const NEEDED: Record<'both' | 'local' | 'production', readonly Connection[]> = {
  both: [
    ['edge -> training', elsewhere('edge'), service('training'), 3000],
    ['edge -> keycloak', elsewhere('edge'), part('keycloak'), 8080],
    ['edge -> portal', elsewhere('edge'), part('portal'), 8080],
    ['prometheus -> identity', elsewhere('monitoring'), service('identity'), 3000],
    ['identity -> postgres', service('identity'), part('postgres'), 5432],
    ['training -> redis', service('training'), part('redis'), 6379],
    ['identity -> keycloak', service('identity'), part('keycloak'), 8080],
    ['keycloak -> postgres', part('keycloak'), part('postgres'), 5432],
    ['cluster-registry -> names', service('cluster-registry'), names, 53],
    ['redis -> names', part('redis'), names, 53],
    ['training -> traces', service('training'), elsewhere('monitoring'), 4318],
  ],
  local: [
    ['training -> kafka', service('training'), part('kafka'), 9092],
    ['training -> mailpit', service('training'), part('mailpit'), 1025],
    ['keycloak -> mailpit', part('keycloak'), part('mailpit'), 1025],
    ['knowledge-exchange -> files', service('knowledge-exchange'), part('files'), 7070],
  ],
  production: [
    ['training -> kafka', service('training'), part('kafka'), 9093],
    ['kafka -> kafka', part('kafka'), part('kafka'), 9091],
    ['strimzi -> kafka', elsewhere('operators'), part('kafka'), 9091],
    ['users and topics -> kafka', part('kafka-operators'), part('kafka'), 9091],
    ['postgres -> postgres', part('postgres'), part('postgres'), 5432],
    ['cloudnative-pg -> postgres', elsewhere('operators'), part('postgres'), 8000],
    ['postgres -> backups', part('postgres'), internet, 443],
    ['keycloak -> keycloak', part('keycloak'), part('keycloak'), 7800],
    ['keycloak -> mail', part('keycloak'), internet, 587],
    ['training -> mail', service('training'), internet, 587],
    ['knowledge-exchange -> files', service('knowledge-exchange'), internet, 443],
  ],
};

/** What nobody may ever be able to do. */
export const FORBIDDEN: readonly Connection[] = [
  ['stranger -> training', stranger, service('training'), 3000],
  ['stranger -> postgres', stranger, part('postgres'), 5432],
  ['stranger -> kafka', stranger, part('kafka'), 9092],
  ['stranger -> redis', stranger, part('redis'), 6379],
  ['stranger -> keycloak', stranger, part('keycloak'), 8080],
  ['stranger -> portal', stranger, part('portal'), 8080],
  ['portal -> training', part('portal'), service('training'), 3000],
  ['portal -> postgres', part('portal'), part('postgres'), 5432],
  ['portal -> keycloak', part('portal'), part('keycloak'), 8080],
  ['portal -> internet', part('portal'), internet, 443],
  ['edge -> postgres', elsewhere('edge'), part('postgres'), 5432],
  ['edge -> kafka', elsewhere('edge'), part('kafka'), 9092],
  ['edge -> redis', elsewhere('edge'), part('redis'), 6379],
  ['edge -> keycloak, management', elsewhere('edge'), part('keycloak'), 9000],
  ['training -> identity', service('training'), service('identity'), 3000],
  ['training -> files', service('training'), part('files'), 7070],
  ['keycloak -> kafka', part('keycloak'), part('kafka'), 9092],
  ['redis -> postgres', part('redis'), part('postgres'), 5432],
  ['redis -> internet', part('redis'), internet, 443],
  ['training -> metadata of the machine', service('training'), { address: '169.254.169.254' }, 80],
  ['training -> internet', service('training'), internet, 80],
];

/** One sentence for every connection that is closed and needed, or open and forbidden, and for pods without a policy. */
export function wrongConnections(objects: readonly KubernetesObject[], overlay: 'local' | 'production'): string[] {
  const closed = [...NEEDED.both, ...NEEDED[overlay]].filter(([, from, to, port]) => !isOpen(objects, from, to, port));
  const open = FORBIDDEN.filter(([, from, to, port]) => isOpen(objects, from, to, port));
  const unnamed = objects.filter((object) => podsOf(object)?.labels['hansa/part'] === undefined && podsOf(object));
  return [
    ...closed.map(([name, , , port]) => `The network lets nobody through that is needed: ${name} (${port})`),
    ...open.map(([name, , , port]) => `The network lets somebody through that must not: ${name} (${port})`),
    ...unnamed.map((object) => `${called(object)}: its pods have no label hansa/part, so no policy opens anything`),
  ];
}
