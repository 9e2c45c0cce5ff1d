import type { Service, StateDefinition } from '@hansa/contracts';
import type { Database } from '../database/database.js';
import type { Carrier } from './carrier.js';
import type { Consumer } from './consumer.js';
import type { Message } from './message.js';
import { snapshotOf } from './snapshot.js';

/** Hands messages to the consumers of the same process. A message has arrived when all of them have committed. */
export class MemoryCarrier implements Carrier {
  private readonly consumers: Consumer[] = [];

  constructor(private readonly databases: ReadonlyMap<Service, Database>) {}

  /** There is no other process. */
  takeOver(): Promise<void> {
    return Promise.resolve();
  }

  send(messages: readonly Message[]): Promise<void>[] {
    return messages.map(async (message) => {
      const interested = this.consumers.filter((consumer) => consumer.handlersOf(message.type).length > 0);
      await Promise.all(interested.map((consumer) => consumer.take(message)));
    });
  }

  subscribe(consumer: Consumer): Promise<void> {
    this.consumers.push(consumer);
    return Promise.resolve();
  }

  async *snapshot(state: StateDefinition): AsyncIterable<Message[]> {
    const database = this.databases.get(state.service);
    if (database) yield* snapshotOf(database, state);
  }

  /** What is not handled is not marked as sent: the outbox's depth says it. */
  lag(): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(new Map());
  }

  async stop(): Promise<void> {
    await Promise.all(this.consumers.splice(0).map((consumer) => consumer.stop()));
  }
}
