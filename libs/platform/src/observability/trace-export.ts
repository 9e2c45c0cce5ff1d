import { Logger } from '@nestjs/common';
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { parseTraceParent, setGlobalErrorHandler } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { setTimeout as pause } from 'node:timers/promises';
import { sqlState } from '../database/database.js';
import type { OpenSpan, SpanFacts, SpanStart, Tracing } from './tracing.js';

const EXPORT_TIMEOUT = 5_000;
const STOP_PATIENCE = 2_000;
const SAID_AGAIN_AFTER = 60_000;
const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
};

/** Sends spans to a collector, some at a time. Loaded only where something is traced. */
export function traceInto(endpoint: string, ratio: number, serviceName: string): Tracing {
  const here = new TraceIdRatioBasedSampler(ratio);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    // Strangers may name a trace; whether it is kept is not theirs to say.
    sampler: new ParentBasedSampler({ root: here, remoteParentSampled: here, remoteParentNotSampled: here }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({
          url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
          timeoutMillis: EXPORT_TIMEOUT,
        }),
        exportTimeoutMillis: EXPORT_TIMEOUT * 2,
      }),
    ],
  });
  sayWhatFails();
  const tracer = provider.getTracer('hansa');
  return {
    begin: ({ name, kind, facts, parent, foreign = false }: SpanStart) => {
      const around = parent === null ? null : parseTraceParent(parent);
      const context = around ? trace.setSpanContext(ROOT_CONTEXT, { ...around, isRemote: foreign }) : ROOT_CONTEXT;
      return openSpan(tracer.startSpan(name, { kind: KINDS[kind], attributes: facts }, context));
    },
    stop: async () => {
      const given = new AbortController();
      await Promise.race([
        provider.shutdown().catch(() => undefined),
        pause(STOP_PATIENCE, undefined, { signal: given.signal }).catch(() => undefined),
      ]);
      given.abort();
    },
  };
}

function openSpan(span: Span): OpenSpan {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return {
    traceparent: `00-${traceId}-${spanId}-0${traceFlags & 1}`,
    end: (facts: SpanFacts = {}, error?: unknown) => {
      span.setAttributes(facts);
      if (error !== undefined) {
        // Its words may quote what a person wrote.
        span.setAttribute('error.type', sqlState(error) || (error instanceof Error ? error.name : typeof error));
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
    },
  };
}

/** A collector that is away costs traces and nothing else; the log says so once a minute. */
function sayWhatFails(): void {
  const logger = new Logger('Tracing');
  let said = -Infinity;
  setGlobalErrorHandler((error) => {
    if (performance.now() - said < SAID_AGAIN_AFTER) return;
    said = performance.now();
    logger.warn({ err: error }, 'Traces could not be sent');
  });
}
