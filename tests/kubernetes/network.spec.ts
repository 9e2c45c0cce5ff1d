import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { isOpen } from './network.js';
import type { KubernetesObject } from './objects.js';
import { topicsRead, wrongReaders } from './readers.js';

const policy = (text: string) => parseAllDocuments(text).map((document) => document.toJS() as KubernetesObject);
const denyAll = policy(`
kind: NetworkPolicy
metadata: { name: deny-all }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
`);
const opened = policy(`
kind: NetworkPolicy
metadata: { name: from }
spec:
  podSelector: { matchLabels: { app: a } }
  policyTypes: [Egress]
  egress:
    - to: [{ podSelector: { matchExpressions: [{ key: app, operator: In, values: [b, c] }] } }]
      ports: [{ port: 10, endPort: 12 }]
    - to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8] } }]
      ports: [{ port: 443 }]
---
kind: NetworkPolicy
metadata: { name: to }
spec:
  podSelector: { matchLabels: { app: b } }
  policyTypes: [Ingress]
  ingress:
    - from: [{ podSelector: {} }, { namespaceSelector: { matchLabels: { role: edge } } }]
      ports: [{ port: 11 }]
`);
const pod = (app: string) => ({ pod: { app } });
const all = [...denyAll, ...opened];

describe('what the network policies let through', () => {
  it('is everything while there are none, and nothing once all is denied', () => {
    expect(isOpen([], pod('a'), pod('b'), 11)).toBe(true);
    expect(isOpen(denyAll, pod('a'), pod('b'), 11)).toBe(false);
  });

  it('is what both ends let through, at that port', () => {
    expect(isOpen(all, pod('a'), pod('b'), 11)).toBe(true);
    expect(isOpen(all, pod('a'), pod('b'), 10)).toBe(false);
    expect(isOpen(all, pod('a'), pod('c'), 11)).toBe(false);
    expect(isOpen(all, pod('c'), pod('b'), 11)).toBe(false);
  });

  it('tells the pods of other namespaces apart', () => {
    expect(isOpen(all, { ...pod('x'), namespace: { role: 'edge' } }, pod('b'), 11)).toBe(true);
    expect(isOpen(all, { ...pod('x'), namespace: { role: 'other' } }, pod('b'), 11)).toBe(false);
  });

  it('knows addresses, and those that are left out', () => {
    expect(isOpen(all, pod('a'), { address: '203.0.113.7' }, 443)).toBe(true);
    expect(isOpen(all, pod('a'), { address: '10.1.2.3' }, 443)).toBe(false);
    expect(isOpen(all, pod('b'), { address: '203.0.113.7' }, 443)).toBe(false);
  });
});

describe('who reads what from Kafka', () => {
  const events = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8');
  const user = (...topics: string[]): KubernetesObject[] => [
    {
      apiVersion: 'kafka.strimzi.io/v1',
      kind: 'KafkaUser',
      metadata: { name: 'a-kafka' },
      spec: {
        authorization: {
          acls: [
            { resource: { type: 'topic', name: 'hansa.a.', patternType: 'prefix' } },
            ...topics.map((name) => ({ resource: { type: 'topic', name, patternType: 'literal' } })),
          ],
        },
      },
    },
  ];
  const handled =
    '### `b.thing-done.v1`\n\n- Handled by Keep.it (a)\n\n## States\n\n### `b.thing.v2`\n\n- Handled by Keep.it (a)\n';

  it('is found in the list of events', () => {
    expect(topicsRead(events).get('training')).toEqual(
      new Set(
        ['identity.events', 'training.events', 'identity.membership', 'identity.organisation', 'identity.person'].map(
          (topic) => `hansa.${topic}`,
        ),
      ),
    );
  });

  it('is what an account may read: no less and no more', () => {
    expect(wrongReaders(user('hansa.b.events', 'hansa.b.thing-v2'), handled)).toEqual([]);
    expect(wrongReaders(user('hansa.b.events'), handled)).toEqual(['KafkaUser a-kafka: cannot read hansa.b.thing-v2']);
    expect(wrongReaders(user('hansa.b.events', 'hansa.b.thing-v2', 'hansa.c.events'), handled)).toEqual([
      'KafkaUser a-kafka: reads hansa.c.events for nothing',
    ]);
  });
});
