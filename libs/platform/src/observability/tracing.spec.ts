import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { currentContext, inContext } from '../context.js';
import { type Collector, startCollector } from '../testing/collector.js';
import { TracingSettings } from './tracing.settings.js';
import { beginSpan, beginTrace, startTracing, stopTracing, traced, traceIdOf, traceparentIn } from './tracing.js';

const settings = (raw: Record<string, string>) => new TracingSettings(TracingSettings.schema.parse(raw));
const FOREIGN = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7';

describe('a trace', () => {
  let collector: Collector;
  beforeEach(async () => {
    Logger.overrideLogger(false);
    collector = await startCollector();
  });
  afterEach(async () => {
    await stopTracing();
    await collector.close();
  });
  const start = (raw: Record<string, string> = {}) =>
    startTracing(settings({ exporterOtlpEndpoint: `${collector.url}/`, ...raw }), ['training']);

  it('has what is caused below what causes it', async () => {
    await start();
    const request = beginTrace('request', 'server', null, { 'http.route': '/a/:id' })!;
    const inner = await inContext({ traceparent: request.traceparent }, () =>
      traced('work', 'client', {}, () => Promise.resolve(currentContext().traceparent)),
    );
    request.end({ 'http.response.status_code': 201 });
    await stopTracing();
    const [work, outer] = collector.spans;
    expect(outer).toMatchObject({
      ...{ service: 'hansa-training', name: 'request', kind: 'server', parentSpanId: undefined, failed: false },
      attributes: { 'http.route': '/a/:id', 'http.response.status_code': 201 },
    });
    expect(work).toMatchObject({ name: 'work', parentSpanId: outer!.spanId, traceId: outer!.traceId });
    expect(inner).toBe(`00-${work!.traceId}-${work!.spanId}-01`);
    expect(traceIdOf(inner!)).toBe(work!.traceId);
  });

  it('says of a failure what kind it is, not about whom', async () => {
    await start();
    const error = Object.assign(new RangeError('anna@example.org is too long'), { detail: 'anna' });
    const { traceparent } = beginTrace('request', 'server', null, {})!;
    const failing = inContext({ traceparent }, () => traced('work', 'client', {}, () => Promise.reject(error)));
    await expect(failing).rejects.toBe(error);
    await stopTracing();
    expect(collector.spans).toMatchObject([{ failed: true, attributes: { 'error.type': 'RangeError' } }]);
    expect(JSON.stringify(collector.spans)).not.toContain('anna');
  });

  it('goes on with one that another system began, and decides by itself whether to keep it', async () => {
    await start();
    beginTrace('one', 'server', `${FOREIGN}-00`, {})!.end();
    await stopTracing();
    expect(collector.spans).toMatchObject([
      { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', parentSpanId: '00f067aa0ba902b7' },
    ]);
    await start({ tracesSampleRatio: '0' });
    const { traceparent, end } = beginTrace('two', 'server', `${FOREIGN}-01`, {})!;
    expect(traceparent).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[\da-f]{16}-00$/);
    expect(beginSpan('below', 'client', traceparent, {})).toBeUndefined();
    end();
    await stopTracing();
    expect(collector.spans).toHaveLength(1);
  });

  it('is kept for the share that is asked for', async () => {
    await start({ tracesSampleRatio: '0.3' });
    for (let n = 0; n < 1000; n += 1) beginTrace('request', 'server', null, {})!.end();
    await stopTracing();
    expect(collector.spans.length).toBeGreaterThan(200);
    expect(collector.spans.length).toBeLessThan(400);
  });

  it('is not begun by what nothing has caused', async () => {
    await start();
    expect(await traced('work', 'client', {}, () => Promise.resolve(currentContext().traceparent))).toBeNull();
    await stopTracing();
    expect(collector.spans).toEqual([]);
  });

  it('is none where no collector is named', async () => {
    await startTracing(settings({}), ['training']);
    expect(beginTrace('request', 'server', null, {})).toBeUndefined();
    const around = `${FOREIGN}-01`;
    const inside = () => traced('work', 'client', {}, () => Promise.resolve(currentContext().traceparent));
    expect(await inContext({ traceparent: around }, inside)).toBe(around);
  });
});

describe('a collector that does not answer', () => {
  let server: Server;
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets) socket.end('HTTP/1.1 400 No\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    server.close();
  });

  it('does not hold up a stop', async () => {
    server = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await startTracing(settings({ exporterOtlpEndpoint: `http://127.0.0.1:${port}` }), ['training']);
    beginTrace('request', 'server', null, {})!.end();
    const began = performance.now();
    await stopTracing();
    expect(sockets).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('a header', () => {
  it.each([
    [`${FOREIGN}-01`, true],
    ['00-00000000000000000000000000000000-00f067aa0ba902b7-01', false],
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01', false],
    [`${FOREIGN}-01\r\nx: y`, false],
    [[`${FOREIGN}-01`], false],
    [undefined, false],
  ])('%j names a trace: %j', (header, names) => {
    expect(traceparentIn(header)).toBe(names ? header : null);
  });
});
