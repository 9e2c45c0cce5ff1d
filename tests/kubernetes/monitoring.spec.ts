import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { alerts, expressions, metricsIn, metricsThereAre, runbookOf } from './monitoring.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const there = metricsThereAre(read('libs/platform/src/observability/metrics.ts'));
const unknown = (expression: string) => metricsIn(expression).filter((name) => !there.has(name));

describe('dashboard and alerts', () => {
  it('look at nothing that no service measures', () => {
    expect(expressions().flatMap(unknown)).toEqual([]);
    expect(expressions().length).toBeGreaterThan(30);
    expect(unknown('max by (service) (hansa_outbox_eldest_seconds{service=~"a"}) > 60')).toEqual([
      'hansa_outbox_eldest_seconds',
    ]);
  });

  it('look at what the process says of itself', () => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const measured = registry.getMetricsAsArray().map(({ name }) => name);
    const asked = expressions()
      .flatMap(metricsIn)
      .filter((name) => /^(process|nodejs)_/.test(name));
    expect(asked.filter((name) => !measured.includes(name))).toEqual([]);
    registry.clear();
  });

  it('cover every promise', () => {
    const asked = new Set(expressions().flatMap(metricsIn));
    const forgotten = [...there].filter((name) => name.startsWith('hansa_') && !asked.has(name));
    // Of a histogram its buckets or its count are enough.
    expect(forgotten.filter((name) => !/_seconds(_bucket|_count|_sum)?$/.test(name))).toEqual([]);
  });

  it('lead each alert to what is to be done', () => {
    const operations = read('docs/operations.md');
    const headings = [...operations.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      title!.toLowerCase().replaceAll(' ', '-'),
    );
    for (const { alert, annotations, labels } of alerts()) {
      expect({ alert, runbook: annotations.runbook }).toEqual({ alert, runbook: runbookOf(alert) });
      expect(headings).toContain(annotations.runbook!.split('#')[1]);
      expect(['warning', 'critical']).toContain(labels.severity);
      expect(annotations.summary).toBeTruthy();
    }
  });

  it('are tested by name', () => {
    const tests = read('deploy/monitoring/rules.test.yaml');
    const untested = alerts().filter(({ alert }) => !tests.includes(`alertname: ${alert}\n        exp_alerts`));
    expect(untested.map(({ alert }) => alert)).toEqual([]);
  });
});
