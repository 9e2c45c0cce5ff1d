import type { StateDefinition } from '@hansa/contracts';
import type { Admin, Kafka } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import type { Message } from '../message.js';
import { fromKafka, NotACloudEvent } from './cloud-event.js';
import type { KafkaSettings } from './kafka.settings.js';
import { topicOf } from './topics.js';

const PIECE = 500;
/** A log that gives nothing for so long, in ms, is broken. */
const PATIENCE = 30_000;

/**
 * Reads a state's topic from its beginning to where it ends now. Of a key that comes more than once the later is the
 * newer one, and the projection takes it so.
 */
export function snapshotOfTopic(
  kafka: Kafka,
  admin: Admin,
  settings: KafkaSettings,
  state: StateDefinition,
): AsyncIterable<Message[]> {
  return messagesOfTopic(kafka, admin, settings, topicOf(settings, state));
}

/** All that a topic keeps, from its beginning to where it ends now, in pieces; what is none of ours is left out. */
export async function* messagesOfTopic(
  kafka: Kafka,
  admin: Admin,
  settings: KafkaSettings,
  topic: string,
): AsyncIterable<Message[]> {
  const left = new Map<number, bigint>();
  for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
    if (BigInt(high) > BigInt(low)) left.set(partition, BigInt(high));
  }
  if (left.size === 0) return;

  const groupId = `${settings.topicPrefix}.snapshot.${randomUUID()}`;
  const client = kafka.consumer({
    groupId,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 100,
    readUncommitted: false,
  });
  const pieces = new Pieces();
  const reached = (partition: number, lastOffset: string) => {
    const end = left.get(partition);
    if (end !== undefined && BigInt(lastOffset) + 1n >= end) left.delete(partition);
    if (left.size === 0) pieces.end();
  };
  client.on(client.events.CRASH, ({ payload }) => pieces.fail(payload.error));
  // A batch of nothing but marks of transactions does not reach us, and may be the last.
  client.on(client.events.END_BATCH_PROCESS, ({ payload: { partition, lastOffset } }) =>
    reached(partition, lastOffset),
  );
  try {
    await client.connect();
    await client.subscribe({ topics: [topic], fromBeginning: true });
    await client.run({
      autoCommit: false,
      eachBatch: async ({ batch: { messages }, heartbeat }) => {
        for (let start = 0; start < messages.length; start += PIECE) {
          await pieces.add(messages.slice(start, start + PIECE).flatMap(readable));
          await heartbeat();
        }
      },
    });
    yield* pieces.read();
  } finally {
    pieces.drop();
    await client.disconnect().catch(() => undefined);
    await admin.deleteGroups([groupId]).catch(() => undefined);
  }
}

function readable(record: Parameters<typeof fromKafka>[0]): Message[] {
  try {
    return [fromKafka(record)];
  } catch (error) {
    if (error instanceof NotACloudEvent) return [];
    throw error;
  }
}

/** Hands pieces from who reads the log to who builds the projection, one at a time. */
class Pieces {
  private next = Promise.withResolvers<Message[] | null>();
  private taken = Promise.withResolvers<void>();

  add(piece: Message[]): Promise<void> {
    this.next.resolve(piece);
    return this.taken.promise;
  }

  end(): void {
    this.next.resolve(null);
  }

  fail(error: Error): void {
    this.next.promise.catch(() => undefined);
    this.next.reject(error);
  }

  /** Nobody reads on: who waits to add is let go. */
  drop(): void {
    this.taken.resolve();
  }

  async *read(): AsyncIterable<Message[]> {
    for (;;) {
      const piece = await withPatience(this.next.promise);
      if (!piece) return;
      yield piece;
      const { taken } = this;
      this.next = Promise.withResolvers();
      this.taken = Promise.withResolvers();
      taken.resolve();
    }
  }
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Kafka gave nothing more of a state, though there was more')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
