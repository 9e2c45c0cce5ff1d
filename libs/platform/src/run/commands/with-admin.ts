import type { Service } from '@hansa/contracts';
import type { Admin, Kafka } from 'kafkajs';
import { kafkaClient } from '../../messaging/kafka/kafka-client.js';
import type { KafkaSettings } from '../../messaging/kafka/kafka.settings.js';
import { CommandFailed } from './command.js';

/** Does something at the brokers and takes its leave. Who is not let in hears why. */
export async function withAdmin(
  settings: KafkaSettings,
  service: Service,
  work: (admin: Admin, kafka: Kafka) => Promise<void>,
): Promise<void> {
  const kafka = kafkaClient(settings, service);
  const admin = kafka.admin();
  try {
    await admin.connect();
  } catch (error) {
    await admin.disconnect().catch(() => undefined);
    const { message } = error as Error;
    throw new CommandFailed(`Kafka at ${settings.brokers.join(', ')} cannot be used: ${message} (KAFKA_...)`);
  }
  try {
    await work(admin, kafka);
  } finally {
    await admin.disconnect();
  }
}
