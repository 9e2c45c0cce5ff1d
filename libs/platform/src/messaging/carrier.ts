import type { Service, StateDefinition } from '@hansa/contracts';
import type { Consumer } from './consumer.js';
import type { Message } from './message.js';

/** How messages get from the outbox of a service to the consumers of the others. */
export interface Carrier {
  /**
   * Makes this process the only one that sends for `service`: whoever did before is refused from now on.
   * Called before the first message, and again after one did not arrive.
   */
  takeOver(service: Service): Promise<void>;
  /**
   * Hands messages of one service over in their order; each promise resolves when its message has arrived for good.
   * When one does not arrive, none of its kind after it does.
   */
  send(messages: readonly Message[]): Promise<void>[];
  /** Begins to hand `consumer` what it has handlers for; comes back when it is being handed. */
  subscribe(consumer: Consumer): Promise<void>;
  /** Every record of a state as it is now, in pieces; also the keys whose things are gone, as far as they are known. */
  snapshot(state: StateDefinition): AsyncIterable<Message[]>;
  /** Of the messages meant for these consumers, how many they have not handled yet, by topic. */
  lag(service: Service): Promise<ReadonlyMap<string, number>>;
  stop(): Promise<void>;
}
