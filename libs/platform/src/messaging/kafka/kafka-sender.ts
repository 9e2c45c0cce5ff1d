import type { Service } from '@hansa/contracts';
import { type Kafka, Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import type { Message } from '../message.js';
import { toKafka } from './cloud-event.js';
import type { KafkaSettings } from './kafka.settings.js';
import { topicOf, transactionalIdOf } from './topics.js';

/** Messages in one transaction of Kafka's at most. */
const MOST = 500;
/** After so long in ms the broker ends a transaction whose sender is gone; until then nobody reads past it. */
const TRANSACTION_TIMEOUT = 10_000;

interface Entry {
  message: Message;
  arrived: () => void;
  failed: (error: unknown) => void;
}

export class NobodySends extends Error {}

/**
 * Sends the messages of one service, in transactions under one transactional id. Whoever takes that id over shuts out
 * who had it before: a process that was paused and wakes cannot put something old after something new.
 */
export class KafkaSender {
  private producer: Producer | undefined;
  private waiting: Entry[] = [];
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly settings: KafkaSettings,
    private readonly service: Service,
  ) {}

  async takeOver(): Promise<void> {
    if (this.stopped) throw new NobodySends('The sender has stopped');
    await this.running;
    await this.letGo();
    // Retries are ours: after one that fails nothing may be known of what arrived, so another producer begins.
    const producer = this.kafka.producer({
      transactionalId: transactionalIdOf(this.settings, this.service),
      idempotent: true,
      maxInFlightRequests: 1,
      transactionTimeout: TRANSACTION_TIMEOUT,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 1_000 },
    });
    try {
      await producer.connect();
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    this.producer = producer;
  }

  send(messages: readonly Message[]): Promise<void>[] {
    const sent = messages.map(
      (message) => new Promise<void>((arrived, failed) => void this.waiting.push({ message, arrived, failed })),
    );
    this.running ??= this.run().finally(() => (this.running = undefined));
    return sent;
  }

  /** What is under way is finished; what waits is refused and comes again. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.refuse(this.waiting.splice(0), new NobodySends('The sender has stopped'));
    await this.running;
    await this.letGo();
  }

  private async run(): Promise<void> {
    // What comes in the same turn goes together.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST);
      try {
        await this.inOneTransaction(batch.map(({ message }) => message));
        for (const { arrived } of batch) arrived();
      } catch (error) {
        // Of those behind none may overtake what did not arrive.
        this.refuse([...batch, ...this.waiting.splice(0)], error);
        await this.letGo();
      }
    }
  }

  private async inOneTransaction(messages: readonly Message[]): Promise<void> {
    if (!this.producer) throw new NobodySends(`Nobody has taken over the sending for ${this.service}`);
    const transaction = await this.producer.transaction();
    try {
      await transaction.sendBatch({ acks: -1, topicMessages: this.byTopic(messages) });
      await transaction.commit();
    } catch (error) {
      // The one that follows ends it, if this does not.
      if (transaction.isActive()) await transaction.abort().catch(() => undefined);
      throw error;
    }
  }

  private byTopic(messages: readonly Message[]): TopicMessages[] {
    const topics = new Map<string, TopicMessages>();
    for (const message of messages) {
      const topic = topicOf(this.settings, { kind: message.kind, service: message.source, type: message.type });
      const of = topics.get(topic) ?? { topic, messages: [] };
      topics.set(topic, of);
      of.messages.push(toKafka(message));
    }
    return [...topics.values()];
  }

  private refuse(entries: readonly Entry[], error: unknown): void {
    for (const { failed } of entries) failed(error);
  }

  private async letGo(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    await producer?.disconnect().catch(() => undefined);
  }
}
