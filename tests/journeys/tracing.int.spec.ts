import { afterEach, describe, expect, it } from '@jest/globals';
import { EvaluationClosed } from '@hansa/contracts';
import { type Database, definitionOf, inContext } from '@hansa/platform';
import { type CollectedSpan, type Collector, startCollector } from '@hansa/platform/testing';
import { TrainingModule } from '@hansa/training';
import { randomUUID } from 'node:crypto';
import { startPlatform } from './in-one-process.js';
import { arrive } from './story/cast.js';
import type { Visitor } from './visitor.js';

const BIRK = { email: 'birk@regx.example', name: 'Birk Lerche', language: 'da' } as const;
const REG_X = {
  ...{ type: 'training-provider', country: 'DK', website: null, parentId: null },
  name: { original: 'da', texts: { da: 'REG X' } },
};
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const BROWSER = `00-${TRACE}-00f067aa0ba902b7-01`;
const INVITATIONS = 'POST /api/v1/identity/organisations/:id/invitations';

describe('the trace of a request', () => {
  let collector: Collector;
  let platform: Awaited<ReturnType<typeof startPlatform>>;
  let birk: Visitor;
  const start = async (environment: Record<string, string> = {}) => {
    collector = await startCollector();
    platform = await startPlatform({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      EDGE_ADDRESSES: '127.0.0.1',
      ...environment,
    });
    birk = await arrive(platform, BIRK);
  };
  afterEach(async () => {
    await platform.close();
    await collector.close();
  });

  const foundRegX = async (headers: Record<string, string> = {}): Promise<string> => {
    const { id } = await birk.must<{ id: string }>(201, birk.post('/identity/organisations', REG_X, headers));
    await platform.settled();
    return id;
  };
  /** What is waiting to be sent is sent with the stop. */
  const received = async (): Promise<CollectedSpan[]> => {
    await platform.hansa.application.stop();
    return collector.spans;
  };
  const outbox = () =>
    platform.hansa
      .get<Database>(definitionOf(TrainingModule).database)
      .query<{ type: string; traceparent: string | null }>('select type, traceparent from outbox');

  it('reaches every service that it has effects in, each span below what caused it', async () => {
    await start();
    await foundRegX({ traceparent: BROWSER });
    const spans = (await received()).filter(({ traceId }) => traceId === TRACE);
    const byId = new Map(spans.map((span) => [span.spanId, span]));
    const cause = ({ parentSpanId = '' }: CollectedSpan) => byId.get(parentSpanId);
    const [request] = spans.filter(({ kind }) => kind === 'server');
    expect(request).toMatchObject({
      ...{ service: 'hansa', name: 'POST /api/v1/identity/organisations', parentSpanId: '00f067aa0ba902b7' },
      attributes: { 'http.response.status_code': 201, 'hansa.service': 'identity' },
    });
    const handled = spans.filter(({ name }) => name === 'handle identity.membership.v1');
    expect(new Set(handled.map(({ attributes }) => attributes['hansa.service']))).toEqual(
      new Set(['training', 'cluster-registry', 'knowledge-exchange']),
    );
    for (const handling of handled) {
      const sending = cause(handling)!;
      expect(sending).toMatchObject({ kind: 'producer', name: 'send identity.membership.v1' });
      const transaction = cause(sending)!;
      expect(transaction).toMatchObject({ name: 'transaction', attributes: { 'hansa.database': 'IdentityDatabase' } });
      expect(cause(transaction)).toBe(request);
    }
    expect(spans.filter((span) => span !== request && !cause(span))).toEqual([]);
  });

  it('goes on into what reactions publish, and into mails; it tells no names, addresses or keys', async () => {
    await start();
    const id = await foundRegX();
    const invitation = { email: 'frode@regx.example', language: 'da', roles: ['trainer'] };
    await birk.must(201, birk.post(`/identity/organisations/${id}/invitations`, invitation));
    await platform.mailTo(invitation.email, /./);
    await birk.must(201, birk.post('/identity/me/exports'));
    await platform.settled();
    const spans = await received();
    const [reply] = spans.filter(({ name }) => name === 'handle training.personal-data-exported.v1');
    const [asked] = spans.filter(({ name }) => name === 'POST /api/v1/identity/me/exports');
    expect(reply).toMatchObject({ traceId: asked!.traceId, attributes: { 'hansa.service': 'identity' } });
    const [request] = spans.filter(({ name }) => name === INVITATIONS);
    const [mail] = spans.filter(({ name }) => name === 'send mail');
    expect(mail).toMatchObject({ traceId: request!.traceId, attributes: { 'hansa.service': 'identity' } });
    expect(spans.length).toBeGreaterThan(10);
    const told = JSON.stringify(spans);
    for (const personal of ['@', BIRK.name, birk.id, id, 'REG X']) expect(told).not.toContain(personal);
  });

  it('is not continued on a stranger’s word', async () => {
    await start({ EDGE_ADDRESSES: '10.0.0.0/8' });
    await foundRegX({ traceparent: BROWSER });
    const spans = await received();
    expect(spans.length).toBeGreaterThan(5);
    expect(spans.filter(({ traceId }) => traceId === TRACE)).toEqual([]);
  });

  it('ends where something must stay anonymous', async () => {
    await start();
    const database = platform.hansa.get<Database>(definitionOf(TrainingModule).database);
    const id = randomUUID();
    await inContext({ traceparent: BROWSER }, () =>
      database.transaction((tx) => {
        tx.publish(EvaluationClosed, { sessionId: id, moduleVersionId: id, answers: 7 });
        return Promise.resolve();
      }),
    );
    await platform.settled();
    expect(await outbox()).toEqual([{ type: EvaluationClosed.type, traceparent: null }]);
    const answer = await birk.post(`/training/sessions/${id}/evaluation`, {}, { traceparent: BROWSER });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const spans = await received();
    expect(spans.filter(({ name }) => /evaluation/.test(name))).toEqual([]);
    expect(spans.filter(({ traceId }) => traceId === TRACE).map(({ name }) => name)).toEqual(['transaction']);
  });

  it('is not sent when it is not among the share that is kept, in no service', async () => {
    await start({ OTEL_TRACES_SAMPLE_RATIO: '0' });
    await foundRegX({ traceparent: BROWSER });
    expect(await received()).toEqual([]);
  });

  it('is none without a collector', async () => {
    await start({ OTEL_EXPORTER_OTLP_ENDPOINT: '' });
    await foundRegX();
    expect(await received()).toEqual([]);
  });
});
