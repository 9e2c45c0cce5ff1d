import type { z } from 'zod';
import { type Service, SERVICES } from './services.js';

/**
 * Says what happened. Others react to it, once.
 * `type` is `<service>.<what-happened>.v<n>`, past tense; a change that is not an optional field is a new version.
 */
export interface EventDefinition<D = unknown> {
  readonly kind: 'event';
  readonly type: string;
  readonly service: Service;
  /** The sentence in `docs/events.md`: when this happens. */
  readonly when: string;
  readonly data: z.ZodType<D>;
  /** Events of one key are handled in the order in which they were committed. Usually the aggregate's id. */
  readonly key: (data: D) => string;
  /** Carries no actor, no trace and only the day. */
  readonly anonymous: boolean;
  /** Meant for readers outside Hansa too, so it needs no handler here. */
  readonly public: boolean;
}

/** Says what is: the whole public record of one thing. Others keep a projection of it, and can build it anew. */
export interface StateDefinition<D = unknown> {
  readonly kind: 'state';
  readonly type: string;
  readonly service: Service;
  /** The sentence in `docs/events.md`: what the record is about. */
  readonly what: string;
  readonly data: z.ZodType<D>;
  /** Holds personal data; only `identity.person` may. */
  readonly personal: boolean;
  /** Meant for readers outside Hansa too, so it needs no projection here. */
  readonly public: boolean;
}

export type DataOf<T> = T extends EventDefinition<infer D> ? D : T extends StateDefinition<infer D> ? D : never;

/** An event as a handler gets it. `sequence` grows with the order of commits within a key. */
export interface Received<T> {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  /** UTC, ISO 8601; only the day for an anonymous event. */
  readonly time: string;
  readonly sequence: string;
  /** The person whose act caused it, where it may be carried. */
  readonly actor?: string;
  readonly correlationId?: string;
  readonly traceparent?: string;
  readonly data: DataOf<T>;
}

/** A state as a projection gets it: always newer than what is held; `record` is null when the thing is gone. */
export interface StateRecord<T> {
  readonly key: string;
  readonly sequence: string;
  readonly record: DataOf<T> | null;
}

const NAME = /^([a-z-]+)\.[a-z-]+\.v[1-9]\d*$/;

function serviceOf(type: string): Service {
  const service = NAME.exec(type)?.[1];
  if (!SERVICES.includes(service as Service)) {
    throw new Error(`"${type}" is not <service>.<what>.v<n> with one of ${SERVICES.join(', ')}`);
  }
  return service as Service;
}

/** Declares an event, once, for everybody. Throws when the name does not follow the rule. */
export function defineEvent<S extends z.ZodType>(
  type: string,
  options: { when: string; data: S; key: (data: z.infer<S>) => string; anonymous?: true; public?: true },
): EventDefinition<z.infer<S>> {
  return {
    kind: 'event',
    type,
    service: serviceOf(type),
    when: options.when,
    data: options.data as z.ZodType<z.infer<S>>,
    key: options.key,
    anonymous: options.anonymous ?? false,
    public: options.public ?? false,
  };
}

/** Declares a state, once, for everybody. Throws when the name does not follow the rule. */
export function defineState<S extends z.ZodType>(
  type: string,
  options: { what: string; data: S; personal?: true; public?: true },
): StateDefinition<z.infer<S>> {
  return {
    kind: 'state',
    type,
    service: serviceOf(type),
    what: options.what,
    data: options.data as z.ZodType<z.infer<S>>,
    personal: options.personal ?? false,
    public: options.public ?? false,
  };
}
