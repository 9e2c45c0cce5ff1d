import type { Received, Service, StateDefinition, StateRecord } from '@hansa/contracts';
import { type Context, inContext } from '../context.js';

/** What travels from a service's outbox to the handlers of the others. */
export interface Message {
  id: string;
  kind: 'event' | 'state';
  source: Service;
  type: string;
  key: string;
  /** A whole number in decimal digits; grows with the order of commits within a key. */
  sequence: string;
  time: string;
  actor: string | null;
  correlationId: string | null;
  traceparent: string | null;
  /** Caused by sample data: what follows from it is sample data of the same time. */
  sample: boolean;
  /** For a state that is gone: null. */
  data: unknown;
}

/** The record of a state by itself, caused by no act: as it is now, or null when the thing is gone. */
export function recordOf(
  { service, type }: Pick<StateDefinition, 'service' | 'type'>,
  key: string,
  sequence: string,
  data: unknown,
): Message {
  return {
    id: '00000000-0000-0000-0000-000000000000',
    kind: 'state',
    source: service,
    type,
    key,
    sequence,
    time: new Date().toISOString(),
    actor: null,
    correlationId: null,
    traceparent: null,
    sample: false,
    data,
  };
}

/** What a handler is called with. */
export function payloadOf(message: Message): Received<unknown> | StateRecord<unknown> {
  const { id, kind, type, key, sequence, time, actor, correlationId, traceparent, data } = message;
  if (kind === 'state') return { key, sequence, record: data as never };
  return {
    id,
    type,
    key,
    sequence,
    time,
    ...(actor ? { actor } : {}),
    ...(correlationId ? { correlationId } : {}),
    ...(traceparent ? { traceparent } : {}),
    data: data as never,
  };
}

/** Handles a message as a part of the act that caused it. */
export function inContextOf<T>(message: Message, work: () => T): T {
  const context: Context = {
    actor: message.actor,
    correlationId: message.correlationId,
    traceparent: message.traceparent,
    sample: message.sample,
    at: message.sample ? new Date(message.time) : null,
  };
  return inContext(context, work);
}
