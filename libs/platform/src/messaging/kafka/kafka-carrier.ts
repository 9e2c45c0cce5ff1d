import type { Service, StateDefinition } from '@hansa/contracts';
import type { Admin, Kafka } from 'kafkajs';
import type { Carrier } from '../carrier.js';
import type { Consumer } from '../consumer.js';
import type { Message } from '../message.js';
import type { KafkaSettings } from './kafka.settings.js';
import { kafkaClient } from './kafka-client.js';
import { KafkaReceiver, type ReceiverObserver } from './kafka-receiver.js';
import { KafkaSender } from './kafka-sender.js';
import { snapshotOfTopic } from './kafka-snapshot.js';

const KINDS = ['event', 'state'] as const;

/** Carries messages over Kafka, to and from the services of this process. */
export class KafkaCarrier implements Carrier {
  private readonly kafka: Kafka;
  private readonly senders = new Map<string, KafkaSender>();
  private readonly receivers: KafkaReceiver[] = [];
  private opening: Promise<Admin> | undefined;

  constructor(
    private readonly settings: KafkaSettings,
    private readonly observer: ReceiverObserver,
    client: Service | 'hansa' = 'hansa',
  ) {
    this.kafka = kafkaClient(settings, client);
  }

  async takeOver(service: Service): Promise<void> {
    await Promise.all(KINDS.map((kind) => this.senderOf(service, kind).takeOver()));
  }

  send(messages: readonly Message[]): Promise<void>[] {
    return messages.map((message) => this.senderOf(message.source, message.kind).send(message));
  }

  subscribe(consumer: Consumer): Promise<void> {
    const receiver = new KafkaReceiver(this.kafka, this.settings, consumer, this.observer);
    this.receivers.push(receiver);
    return receiver.start();
  }

  async *snapshot(state: StateDefinition): AsyncIterable<Message[]> {
    yield* snapshotOfTopic(this.kafka, await this.admin(), this.settings, state);
  }

  async lag(service: Service): Promise<ReadonlyMap<string, number>> {
    const receiver = this.receivers.find((one) => one.service === service);
    return receiver?.joined ? receiver.lag(await this.admin()) : new Map();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.receivers, ...this.senders.values()].map((one) => one.stop()));
    const admin = await this.opening?.catch(() => undefined);
    await admin?.disconnect();
  }

  private senderOf(service: Service, kind: Message['kind']): KafkaSender {
    const name = `${service} ${kind}`;
    const sender = this.senders.get(name) ?? new KafkaSender(this.kafka, this.settings, service, kind);
    this.senders.set(name, sender);
    return sender;
  }

  private admin(): Promise<Admin> {
    this.opening ??= this.openAdmin().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  private async openAdmin(): Promise<Admin> {
    const admin = this.kafka.admin();
    await admin.connect();
    return admin;
  }
}
