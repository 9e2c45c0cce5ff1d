import type { Admin, ConsumerGroupJoinEvent, EachBatchPayload, Kafka, Consumer as KafkaConsumer } from 'kafkajs';
import type { Consumer } from '../consumer.js';
import { fromKafka } from './cloud-event.js';
import type { KafkaSettings } from './kafka.settings.js';
import { PartitionProgress } from './partition-progress.js';
import { groupOf, topicOf } from './topics.js';

/** Messages that were taken and are not handled, at most: enough that one slow lane does not leave the others idle. */
const IN_FLIGHT = 4_000;
/** When there were so many, more are taken once they are so few. */
const ROOM_AGAIN = 3_000;
const COMMIT_INTERVAL = 500;
const NEXT_TRY = 1_000;
const CONNECTION = {
  // A member that was killed holds its partitions for so long; one that stops lets go at once.
  sessionTimeout: 10_000,
  heartbeatInterval: 1_000,
  rebalanceTimeout: 30_000,
  // How long a fetch waits for something to come decides how long a stop takes, not how soon a message is seen.
  maxWaitTimeInMs: 500,
  minBytes: 1,
  maxBytes: 2 * 1024 * 1024,
  maxBytesPerPartition: 512 * 1024,
  allowAutoTopicCreation: false,
  readUncommitted: false,
};

export interface ReceiverObserver {
  /** The connection is lost or was never there, and is tried again. */
  receivingFails(error: unknown): void;
  /** A record of the log is not one of ours. */
  unreadable(place: string, error: unknown): void;
}

/** Hands a service its messages from Kafka. Offsets are committed behind the effects, reading goes on ahead of them. */
export class KafkaReceiver {
  private readonly topics: string[];
  private readonly groupId: string;
  private client: KafkaConsumer | undefined;
  private progress = new Map<string, PartitionProgress>();
  private assigned: Record<string, number[]> = {};
  private inFlight = 0;
  /** One for each partition that waits for room. */
  private readonly waiting = new Set<() => void>();
  private stopped = false;
  private endPause: (() => void) | undefined;
  private living: Promise<void> | undefined;
  private committing: NodeJS.Timeout | undefined;

  constructor(
    private readonly kafka: Kafka,
    settings: KafkaSettings,
    private readonly consumer: Consumer,
    private readonly observer: ReceiverObserver,
  ) {
    this.groupId = groupOf(settings, consumer.name);
    const definitions = consumer.types.map((type) => consumer.handlersOf(type)[0]!.definition);
    this.topics = [...new Set(definitions.map((definition) => topicOf(settings, definition)))];
  }

  get service(): string {
    return this.consumer.name;
  }

  /** Whether it is a member of its group at this moment, with or without partitions. */
  get joined(): boolean {
    return this.client !== undefined;
  }

  /** Joins the group, however long that takes, and stays; resolves when it has joined for the first time. */
  start(): Promise<void> {
    if (this.topics.length === 0) return Promise.resolve();
    this.committing = setInterval(() => void this.commit(), COMMIT_INTERVAL);
    return new Promise((joined) => {
      this.living = this.live(joined);
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.committing);
    this.endPause?.();
    this.wakeAll();
    await this.consumer.stop();
    await this.commit();
    await this.client?.disconnect().catch(() => undefined);
    this.endPause?.();
    await this.living;
  }

  /** Messages behind the last that is handled, by topic; of the partitions that this process has. */
  async lag(admin: Admin): Promise<Map<string, number>> {
    const topics = Object.keys(this.assigned).filter((topic) => this.assigned[topic]!.length > 0);
    if (topics.length === 0) return new Map();
    const groups = await admin.fetchOffsets({ groupId: this.groupId, topics });
    const lags = await Promise.all(
      groups.map(async ({ topic, partitions }) => {
        const ends = await admin.fetchTopicOffsets(topic);
        const lagOf = (partition: number) => {
          const end = ends.find((one) => one.partition === partition);
          if (!end) return 0;
          const committed = BigInt(partitions.find((one) => one.partition === partition)?.offset ?? -1);
          const handled = this.progress.get(`${topic} ${partition}`)?.handled ?? 0n;
          const from = [committed, handled, BigInt(end.low)].reduce((one, other) => (one > other ? one : other));
          return Number(BigInt(end.high) - from);
        };
        return [topic, this.assigned[topic]!.reduce((sum, partition) => sum + lagOf(partition), 0)] as const;
      }),
    );
    return new Map(lags);
  }

  private async live(joined: () => void): Promise<void> {
    while (!this.stopped) {
      try {
        await this.receive(joined);
      } catch (error) {
        if (!this.stopped) this.observer.receivingFails(error);
      }
      if (!this.stopped) await this.pause(NEXT_TRY);
    }
  }

  /** One membership of the group, until it is lost. */
  private async receive(joined: () => void): Promise<void> {
    const client = this.kafka.consumer({
      ...CONNECTION,
      groupId: this.groupId,
      retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 1_000, restartOnFailure: () => Promise.resolve(false) },
    });
    const lost = new Promise<never>((_, reject) => {
      client.on(client.events.CRASH, ({ payload }) => reject(payload.error));
      client.on(client.events.STOP, () => reject(new Error('The consumer has stopped')));
    });
    lost.catch(() => undefined);
    client.on(client.events.GROUP_JOIN, ({ payload }) => {
      this.begin(client, payload);
      joined();
    });
    client.on(client.events.END_BATCH_PROCESS, ({ payload: { topic, partition, batchSize, lastOffset } }) => {
      // Marks of transactions, and messages of those that came to nothing: nothing for us, but further on.
      if (batchSize === 0) this.progressIn(topic, partition).reached(BigInt(lastOffset) + 1n);
    });
    try {
      await client.connect();
      await client.subscribe({ topics: this.topics, fromBeginning: true });
      await client.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: 32,
        eachBatch: (payload) => this.take(payload),
      });
      await lost;
    } finally {
      if (this.client === client) this.client = undefined;
      await client.disconnect().catch(() => undefined);
    }
  }

  /** A new division of the partitions: reading begins where the group has committed, and so does the counting. */
  private begin(client: KafkaConsumer, { memberAssignment }: ConsumerGroupJoinEvent['payload']): void {
    this.client = client;
    this.assigned = memberAssignment;
    this.progress = new Map();
  }

  private async take({ batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload): Promise<void> {
    const { progress: ofThisMembership } = this;
    const progress = this.progressIn(batch.topic, batch.partition);
    for (const message of batch.messages) {
      while (this.inFlight >= IN_FLIGHT && !this.stopped) await this.room(heartbeat);
      if (this.stopped || !isRunning() || isStale() || this.progress !== ofThisMembership) return;
      const offset = BigInt(message.offset);
      progress.begin(offset);
      this.hand(message, `${batch.topic}/${batch.partition}/${message.offset}`).then(
        () => progress.finish(offset),
        // It was not begun when we stopped: it stays uncommitted and comes again.
        () => undefined,
      );
      resolveOffset(message.offset);
    }
    progress.reached(BigInt(batch.lastOffset()) + 1n);
    await heartbeat();
  }

  private async hand(record: Parameters<typeof fromKafka>[0], place: string): Promise<void> {
    this.inFlight += 1;
    try {
      const message = readable(record);
      if (message instanceof Error) {
        this.observer.unreadable(place, message);
        await this.consumer.layAside(place, message);
      } else if (this.consumer.handlersOf(message.type).length > 0) await this.consumer.take(message);
    } finally {
      this.inFlight -= 1;
      if (this.inFlight <= ROOM_AGAIN) this.wakeAll();
    }
  }

  /** Waits until there are fewer, a second at most, so that the group goes on to hear of us. */
  private async room(heartbeat: () => Promise<void>): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, CONNECTION.heartbeatInterval);
      this.waiting.add(wake);
    });
    await heartbeat();
  }

  private wakeAll(): void {
    for (const wake of this.waiting) wake();
  }

  private progressIn(topic: string, partition: number): PartitionProgress {
    const place = `${topic} ${partition}`;
    const progress = this.progress.get(place) ?? new PartitionProgress();
    this.progress.set(place, progress);
    return progress;
  }

  private async commit(): Promise<void> {
    const { client } = this;
    const due = [...this.progress].flatMap(([place, progress]) => {
      const offset = progress.toCommit();
      const [topic, partition] = place.split(' ') as [string, string];
      return offset === undefined ? [] : [{ progress, offset, topic, partition: Number(partition) }];
    });
    if (!client || due.length === 0) return;
    try {
      await client.commitOffsets(
        due.map(({ topic, partition, offset }) => ({ topic, partition, offset: `${offset}` })),
      );
      for (const { progress, offset } of due) progress.hasCommitted(offset);
    } catch {
      // The partitions may belong to another by now. What is not committed comes again and has no second effect.
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.endPause = () => (clearTimeout(timer), resolve());
    });
  }
}

function readable(record: Parameters<typeof fromKafka>[0]) {
  try {
    return fromKafka(record);
  } catch (error) {
    return error as Error;
  }
}
