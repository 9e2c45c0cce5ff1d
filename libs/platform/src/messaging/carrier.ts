import type { StateDefinition } from '@hansa/contracts';
import type { Consumer } from './consumer.js';
import type { Message } from './message.js';

/** How messages get from the outbox of a service to the consumers of the others. */
export interface Carrier {
  /** Hands messages over in their order; each promise resolves when its message has arrived for good. */
  send(messages: readonly Message[]): Promise<void>[];
  /** Begins to hand `consumer` what it has handlers for. */
  subscribe(consumer: Consumer): Promise<void>;
  /** Every record of a state as it is now, in pieces; also the keys whose things are gone. */
  snapshot(state: StateDefinition): AsyncIterable<Message[]>;
  stop(): Promise<void>;
}
