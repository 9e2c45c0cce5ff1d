import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EvaluationClosed } from '@hansa/contracts';
import { type CollectedSpan, type Collector, startCollector } from '@hansa/platform/testing';
import { arrive } from '@hansa/test-journeys/story/cast';
import { randomUUID } from 'node:crypto';
import { runningStack, startStackPlatform } from './platform.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const BROWSER = `00-${TRACE}-00f067aa0ba902b7-01`;
const ORGANISATION = {
  ...{ type: 'training-provider', country: 'DK', website: null, parentId: null },
  name: { original: 'da', texts: { da: 'REG X' } },
};

describe('one request to services that are processes of their own', () => {
  let collector: Collector;
  let spans: CollectedSpan[];
  /** What went over Kafka without a trace, by its name. */
  let anonymous: CollectedSpan[];

  beforeAll(async () => {
    collector = await startCollector();
    const platform = await startStackPlatform(runningStack(), {
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
    });
    try {
      const birk = await arrive(platform, { email: 'birk@regx.example', name: 'Birk Lerche', language: 'da' });
      const { id } = await birk.must<{ id: string }>(
        201,
        birk.post('/identity/organisations', ORGANISATION, { traceparent: BROWSER }),
      );
      await platform.settled();
      // As the sweep writes it when a window closes.
      await platform.databases.get('training')!.query('select outbox_write($1::jsonb)', [
        JSON.stringify([
          {
            ...{
              id: randomUUID(),
              kind: 'event',
              type: EvaluationClosed.type,
              key: id,
              sample: false,
              anonymous: true,
            },
            ...{ actor: null, correlation_id: null, traceparent: null },
            data: { sessionId: id, moduleVersionId: id, answers: 7 },
          },
        ]),
      ]);
      await platform.settled();
    } finally {
      // Each process sends what waits to be sent when it stops.
      await platform.close();
    }
    spans = collector.spans.filter(({ traceId }) => traceId === TRACE);
    anonymous = collector.spans.filter(({ name }) => name.endsWith(EvaluationClosed.type));
  });
  afterAll(() => collector.close());

  const byId = (id: string | undefined) => spans.find(({ spanId }) => spanId === id);

  it('is one trace, from the edge over the outbox and Kafka into every service', () => {
    const requests = spans.filter(({ kind }) => kind === 'server');
    expect(requests).toMatchObject([
      {
        ...{ service: 'hansa-identity', name: 'POST /api/v1/identity/organisations' },
        parentSpanId: '00f067aa0ba902b7',
      },
    ]);
    const handled = spans.filter(({ name }) => name === 'handle identity.membership.v1');
    expect(new Set(handled.map(({ service }) => service))).toEqual(
      new Set(['hansa-training', 'hansa-cluster-registry', 'hansa-knowledge-exchange']),
    );
    for (const { parentSpanId } of handled) {
      const sending = byId(parentSpanId);
      expect(sending).toMatchObject({
        ...{ service: 'hansa-identity', kind: 'producer', name: 'send identity.membership.v1' },
      });
      const transaction = byId(sending!.parentSpanId);
      expect(transaction).toMatchObject({ service: 'hansa-identity', name: 'transaction' });
      expect(byId(transaction!.parentSpanId)).toBe(requests[0]);
    }
  });

  it('leaves no span without the one that caused it', () => {
    expect(spans.length).toBeGreaterThan(5);
    expect(spans.filter(({ kind, parentSpanId }) => kind !== 'server' && !byId(parentSpanId))).toEqual([]);
  });

  it('does not lead into what must stay anonymous', () => {
    expect(anonymous).toEqual([]);
  });
});
