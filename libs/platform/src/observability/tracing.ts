import type { Service } from '@hansa/contracts';
import { currentContext, inContext } from '../context.js';
import type { TracingSettings } from './tracing.settings.js';

export type SpanKind = 'server' | 'client' | 'producer' | 'consumer';

/** Ids and facts about a span: never who, and nothing that a person wrote. */
export type SpanFacts = Record<string, string | number>;

/** A piece of work that has begun. */
export interface OpenSpan {
  /** W3C trace context: what follows from the work has it as its parent. */
  readonly traceparent: string;
  /** A span that is never ended is never sent. @param error of which only the kind is told */
  end(facts?: SpanFacts, error?: unknown): void;
}

export interface SpanStart {
  name: string;
  kind: SpanKind;
  facts: SpanFacts;
  /** The traceparent of the span around it; null begins a trace. */
  parent: string | null;
  /** The parent is not ours: whether this is traced is decided here. */
  foreign?: boolean;
}

export interface Tracing {
  begin(start: SpanStart): OpenSpan;
  /** Sends what waits to be sent, if the collector takes it within two seconds. */
  stop(): Promise<void>;
}

/** One for a process. Undefined: no traces, and nothing of OpenTelemetry is loaded. */
let tracing: Tracing | undefined;

/** @param services those of this process */
export async function startTracing(settings: TracingSettings, services: readonly Service[]): Promise<void> {
  const { exporterOtlpEndpoint: endpoint, tracesSampleRatio } = settings;
  if (endpoint === undefined) return;
  const { traceInto } = await import('./trace-export.js');
  tracing = traceInto(endpoint, tracesSampleRatio, services.length === 1 ? `hansa-${services[0]}` : 'hansa');
}

export async function stopTracing(): Promise<void> {
  const stopping = tracing;
  tracing = undefined;
  await stopping?.stop();
}

/**
 * Begins a trace, or goes on with one that another system began.
 * @param foreign that system's traceparent
 */
export function beginTrace(
  name: string,
  kind: SpanKind,
  foreign: string | null,
  facts: SpanFacts,
): OpenSpan | undefined {
  return tracing?.begin({ name, kind, facts, parent: foreign, foreign: true });
}

/** Begins a span below `parent`; none without one, and none below what is not traced. */
export function beginSpan(name: string, kind: SpanKind, parent: string | null, facts: SpanFacts): OpenSpan | undefined {
  if (!tracing || parent === null || !isSampled(parent)) return undefined;
  return tracing.begin({ name, kind, facts, parent });
}

/** Does `work` as a span of what is going on, if that is traced; what the work causes is below the span. */
export function traced<T>(name: string, kind: SpanKind, facts: SpanFacts, work: () => Promise<T>): Promise<T> {
  const span = beginSpan(name, kind, currentContext().traceparent, facts);
  return span ? spanning(span, work) : work();
}

async function spanning<T>(span: OpenSpan, work: () => Promise<T>): Promise<T> {
  try {
    const result = await inContext({ traceparent: span.traceparent }, work);
    span.end();
    return result;
  } catch (error) {
    span.end({}, error);
    throw error;
  }
}

const TRACEPARENT = /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

/** A header `traceparent`, if it is one as W3C has it. */
export function traceparentIn(header: unknown): string | null {
  return typeof header === 'string' && TRACEPARENT.test(header) ? header : null;
}

/** The trace that a traceparent belongs to: 32 hexadecimal digits. */
export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35);
}

// The last bit of the flags, which are its last two digits.
function isSampled(traceparent: string): boolean {
  return (parseInt(traceparent.slice(-1), 16) & 1) === 1;
}
