import type { Service } from '@hansa/contracts';
import kafkajs, { type Kafka, type Producer, type TopicMessages } from 'kafkajs';
import type { Message } from '../message.js';
import { toKafka } from './cloud-event.js';
import type { KafkaSettings } from './kafka.settings.js';
import { topicOf, transactionalIdOf } from './topics.js';

/** Messages in one request at most. */
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
 * Sends the events of one service, or its states. States go in transactions under one transactional id: whoever takes
 * that id over shuts out who had it before, so that a process that was paused and wakes cannot put an old record behind a
 * newer one, which is the one that compaction would keep. For an event that comes late once more there is the inbox, so
 * events are spared the three round trips of a transaction.
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
    private readonly kind: Message['kind'],
  ) {}

  async takeOver(): Promise<void> {
    if (this.stopped) throw new NobodySends('The sender has stopped');
    await this.running;
    await this.letGo();
    // Of what failed nothing may be known about what arrived, so another producer begins.
    const producer = this.kafka.producer({
      ...(this.kind === 'state' ? this.transactional() : {}),
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
      // The broker answers a commit before it is through with it, and refuses the next transaction for some milliseconds.
      retry: { retries: 10, initialRetryTime: 2, factor: 0, maxRetryTime: 1_000 },
    });
    try {
      await producer.connect();
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    this.producer = producer;
  }

  send(message: Message): Promise<void> {
    const sent = new Promise<void>((arrived, failed) => void this.waiting.push({ message, arrived, failed }));
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
        await this.deliver(this.byTopic(batch.map(({ message }) => message)));
        for (const { arrived } of batch) arrived();
      } catch (error) {
        // Of those behind none may overtake what did not arrive.
        this.refuse([...batch, ...this.waiting.splice(0)], error);
        await this.letGo();
      }
    }
  }

  private transactional() {
    return {
      transactionalId: transactionalIdOf(this.settings, this.service),
      transactionTimeout: TRANSACTION_TIMEOUT,
    };
  }

  private async deliver(topicMessages: TopicMessages[]): Promise<void> {
    if (!this.producer) throw new NobodySends(`Nobody has taken over the sending for ${this.service}`);
    if (this.kind === 'event') {
      await this.producer.sendBatch({ acks: -1, topicMessages });
      return;
    }
    const transaction = await this.producer.transaction();
    try {
      await transaction.sendBatch({ acks: -1, topicMessages });
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
