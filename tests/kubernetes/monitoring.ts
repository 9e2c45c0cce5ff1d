import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './kustomize.js';

/** What prom-client measures of the process itself, as far as we look at it; `up` is Prometheus' own. */
const OF_THE_PROCESS = [
  'up',
  'process_start_time_seconds',
  'process_resident_memory_bytes',
  'process_cpu_seconds_total',
  'nodejs_eventloop_lag_p99_seconds',
];

export interface Alert {
  alert: string;
  labels: { severity?: string };
  annotations: { summary?: string; runbook?: string };
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The rules of deploy/monitoring/rules.yaml. */
function rules(): any[] {
  return parse(read('deploy/monitoring/rules.yaml')).groups.flatMap((group: any) => group.rules);
}

export function alerts(): Alert[] {
  return rules().filter(({ alert }) => alert !== undefined);
}

/** Every expression that is asked of Prometheus: by a rule, or by a panel of the dashboard. */
export function expressions(): string[] {
  const dashboard = JSON.parse(read('deploy/monitoring/dashboard.json'));
  return [
    ...rules().map(({ expr }) => expr as string),
    ...dashboard.panels.flatMap(({ targets = [] }: any) => targets.map(({ expr }: any) => expr)),
    ...dashboard.annotations.list.map(({ expr }: any) => expr),
  ];
}

/** The metrics that an expression names; what a rule records is none. */
export function metricsIn(expression: string): string[] {
  const bare = expression.replace(/"[^"]*"/g, '').replace(/\{[^}]*\}/g, '{}');
  return [...bare.matchAll(/(?<![\w:])(up|(?:hansa|process|nodejs)_\w+)(?![\w:]|\s*\()/g)].map(([, name]) => name!);
}

/** Those that the services have, with what a histogram makes of its name. */
export function metricsThereAre(source: string): Set<string> {
  const names = [...source.matchAll(/name: '(hansa_\w+)'/g)].map(([, name]) => name!);
  const histograms = names.filter((name) => name.endsWith('_seconds'));
  return new Set([
    ...OF_THE_PROCESS,
    ...names,
    ...histograms.flatMap((name) => ['bucket', 'count', 'sum'].map((part) => `${name}_${part}`)),
  ]);
}

/** `OutboxIsStuck` to `docs/operations.md#outbox-is-stuck`. */
export function runbookOf(alert: string): string {
  return `docs/operations.md#${alert.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}`;
}
