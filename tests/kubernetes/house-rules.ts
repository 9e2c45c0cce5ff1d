import { called, type KubernetesObject, podsOf, selects } from './objects.js';

interface Facts {
  /** The names of all settings, from docs/configuration.md. */
  settings: ReadonlySet<string>;
}

type Rule = (object: KubernetesObject, all: readonly KubernetesObject[], facts: Facts) => string[];

const containersOf = (pods: any) => [...(pods.spec.initContainers ?? []), ...pods.spec.containers];
const isOurs = ({ image }: any) => image.startsWith('hansa/');

const podsAreRestricted: Rule = (object) => {
  const pods = podsOf(object);
  if (!pods) return [];
  const { securityContext = {}, automountServiceAccountToken } = pods.spec;
  const wrong: string[] = [];
  if (automountServiceAccountToken !== false) wrong.push('carries a token of the Kubernetes API');
  if (securityContext.runAsNonRoot !== true || !(securityContext.runAsUser > 0)) wrong.push('may run as root');
  if (securityContext.seccompProfile?.type !== 'RuntimeDefault') wrong.push('has no seccomp profile');
  for (const container of containersOf(pods)) {
    const { allowPrivilegeEscalation, capabilities, readOnlyRootFilesystem } = container.securityContext ?? {};
    if (allowPrivilegeEscalation !== false) wrong.push(`${container.name}: may gain privileges`);
    if (!capabilities?.drop?.includes('ALL')) wrong.push(`${container.name}: keeps capabilities`);
    if (isOurs(container) && readOnlyRootFilesystem !== true) wrong.push(`${container.name}: can write to its image`);
  }
  return wrong;
};

const containersAreBounded: Rule = (object) => {
  const pods = podsOf(object);
  return containersOf(pods ?? { spec: { containers: [] } }).flatMap(({ name, resources = {} }: any) =>
    ['requests', 'limits'].flatMap((kind) =>
      ['cpu', 'memory'].filter((what) => !resources[kind]?.[what]).map((what) => `${name}: no ${what} in ${kind}`),
    ),
  );
};

const containersAreProbed: Rule = (object) => {
  const pods = podsOf(object);
  if (!pods || object.kind === 'Job') return [];
  return pods.spec.containers.flatMap((container: any) =>
    ['startupProbe', 'readinessProbe', 'livenessProbe']
      .filter((probe) => !container[probe])
      .map((probe) => `${container.name}: no ${probe}`),
  );
};

const imagesArePinned: Rule = (object) =>
  containersOf(podsOf(object) ?? { spec: { containers: [] } })
    .filter(({ image }: any) => !/(:(?!latest$)[\w][\w.-]*|@sha256:[0-9a-f]{64})$/.test(image))
    .map(({ image }: any) => `the image ${image} is not pinned`);

const scaledByOne: Rule = (object, all) => {
  if (object.kind !== 'Deployment') return [];
  const scalers = all.filter(
    ({ kind, spec }) => kind === 'HorizontalPodAutoscaler' && spec.scaleTargetRef.name === object.metadata.name,
  );
  const wrong: string[] = [];
  if (scalers.length !== 1) wrong.push(`has ${scalers.length} HorizontalPodAutoscalers`);
  if (scalers.some(({ spec }) => !(spec.minReplicas >= 2))) wrong.push('may be scaled to less than two');
  if (scalers.length > 0 && object.spec.replicas !== undefined) wrong.push('states replicas beside an autoscaler');
  return wrong;
};

const survivesADrain: Rule = (object, all) => {
  if (object.kind !== 'Deployment') return [];
  const { labels, spec } = podsOf(object)!;
  const budgets = all.filter(
    ({ kind, spec: budget }) => kind === 'PodDisruptionBudget' && selects(budget.selector, labels),
  );
  const spread = spec.topologySpreadConstraints ?? [];
  const over = (key: string) => spread.some((constraint: any) => constraint.topologyKey === key);
  const { maxUnavailable } = object.spec.strategy?.rollingUpdate ?? {};
  return [
    ...(budgets.length === 1 ? [] : [`has ${budgets.length} PodDisruptionBudgets`]),
    ...(over('topology.kubernetes.io/zone') && over('kubernetes.io/hostname')
      ? []
      : ['is not spread over zones and hosts']),
    ...(spread.some(({ whenUnsatisfiable }: any) => whenUnsatisfiable !== 'ScheduleAnyway')
      ? ['may stay pending while a zone is away']
      : []),
    ...(maxUnavailable === 0 ? [] : ['has fewer pods than it needs during a rollout']),
    ...(spec.containers.every((container: any) => container.lifecycle?.preStop)
      ? []
      : ['stops before the proxies have heard of it']),
  ];
};

/** A ConfigMap of settings is one that a container takes its environment from. */
const settingsExist: Rule = (object, all, { settings }) => {
  const taken = all.flatMap((other) =>
    containersOf(podsOf(other) ?? { spec: { containers: [] } }).flatMap(({ envFrom = [] }: any) =>
      envFrom.map(({ configMapRef }: any) => configMapRef?.name),
    ),
  );
  const named =
    object.kind === 'ConfigMap' && taken.includes(object.metadata.name) ? Object.keys(object.data ?? {}) : [];
  const ours = containersOf(podsOf(object) ?? { spec: { containers: [] } })
    .filter(isOurs)
    .flatMap(({ env = [] }: any) => env.map(({ name }: any) => name))
    .filter((name: string) => name !== 'NODE_OPTIONS');
  return [...named, ...ours]
    .filter((name) => !settings.has(name))
    .map((name) => `there is no setting ${name} in docs/configuration.md`);
};

const SECRET = /PASSWORD|SECRET|TOKEN|PRIVATE|SIGNING_KEY|ACCESS_KEY|_DATABASE_URL|^MAIL_URL$/;

const secretsAreReferred: Rule = (object) => {
  const inMaps = object.kind === 'ConfigMap' ? Object.keys(object.data ?? {}).filter((key) => SECRET.test(key)) : [];
  const values = containersOf(podsOf(object) ?? { spec: { containers: [] } })
    .flatMap(({ env = [] }: any) => env)
    .filter(({ name, value }: any) => value !== undefined && SECRET.test(name))
    .map(({ name }: any) => name);
  return [...inMaps, ...values].map((name) => `${name} is a secret that stands in the open`);
};

const RULES: readonly Rule[] = [
  podsAreRestricted,
  containersAreBounded,
  containersAreProbed,
  imagesArePinned,
  scaledByOne,
  survivesADrain,
  settingsExist,
  secretsAreReferred,
];

/** One sentence for everything that breaks a rule of the house. */
export function brokenHouseRules(objects: readonly KubernetesObject[], facts: Facts): string[] {
  const namespaces = objects.filter(({ kind }) => kind === 'Namespace');
  const open = namespaces.filter(
    ({ metadata }) => metadata.labels?.['pod-security.kubernetes.io/enforce'] !== 'restricted',
  );
  return [
    ...open.map((object) => `${called(object)}: does not hold its pods to restricted Pod Security`),
    ...objects.flatMap((object) =>
      RULES.flatMap((rule) => rule(object, objects, facts)).map((fault) => `${called(object)}: ${fault}`),
    ),
  ];
}

/** The names in the first column of docs/configuration.md, each also as `<NAME>_FILE`. */
export function settingsIn(markdown: string): Set<string> {
  const names = [...markdown.matchAll(/^\| `([A-Z][A-Z0-9_]*)`/gm)].map(([, name]) => name!);
  return new Set(names.flatMap((name) => [name, `${name}_FILE`]));
}
