/** What the rules look at of an object of Kubernetes; the API server judges the rest. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Record<string, string>; annotations?: Record<string, string> };
  spec?: any;
  data?: Record<string, string>;
  stringData?: Record<string, string>;
}

/** `Deployment training` */
export function called({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.name}`;
}

/** The pods that an object makes, as their template; undefined when it makes none itself. */
export function podsOf({ kind, spec }: KubernetesObject): { labels: Record<string, string>; spec: any } | undefined {
  if (!['Deployment', 'StatefulSet', 'DaemonSet', 'Job'].includes(kind)) return undefined;
  return { labels: spec.template.metadata?.labels ?? {}, spec: spec.template.spec };
}

/** Whether a label selector (matchLabels, matchExpressions) chooses these labels; an empty one chooses all. */
export function selects(selector: any, labels: Record<string, string>): boolean {
  const { matchLabels = {}, matchExpressions = [] } = selector ?? {};
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }: any) => {
      const value = labels[key];
      if (operator === 'Exists') return value !== undefined;
      if (operator === 'DoesNotExist') return value === undefined;
      const among = value !== undefined && values.includes(value);
      return operator === 'In' ? among : !among;
    })
  );
}
