import kafkajs from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PARTITIONS } from './booking.js';

const TOPIC = 'bench.round-trip';
/** About as long as an event of ours. */
const FILLING = 'x'.repeat(400);

/**
 * Messages of about the size of an event, sent by kafkajs with all acknowledgements and received by a consumer of kafkajs,
 * both in this process; gives the milliseconds of each from the sending on.
 */
export async function roundTrips(brokers: string, count: number, interval: number): Promise<number[]> {
  const kafka = new kafkajs.Kafka({ brokers: [brokers], logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: TOPIC, numPartitions: PARTITIONS, replicationFactor: 1 }] });
  await admin.disconnect();
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  const consumer = kafka.consumer({ groupId: `bench-${randomUUID()}`, maxWaitTimeInMs: 500, minBytes: 1 });
  const sent = new Map<string, number>();
  const took: number[] = [];
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topics: [TOPIC] });
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  await consumer.run({
    partitionsConsumedConcurrently: PARTITIONS,
    eachMessage: ({ message }) => {
      const began = sent.get(String(message.key));
      if (began !== undefined) took.push(performance.now() - began);
      return Promise.resolve();
    },
  });
  await joined;
  const send = async (key: string) => {
    sent.set(key, performance.now());
    await producer.send({ topic: TOPIC, acks: -1, messages: [{ key, value: FILLING }] });
  };
  // What comes before the consumer has found its place is not received.
  while (took.length === 0) {
    await send(randomUUID());
    await pause(100);
  }
  took.length = 0;
  sent.clear();
  await atIntervals(count, interval, () => send(randomUUID()));
  while (took.length < count) await pause(20);
  await Promise.all([producer.disconnect(), consumer.disconnect()]);
  return took;
}

/** Begins `work` again and again, whether the one before is done or not; waits for the last. */
export async function atIntervals(
  count: number,
  interval: number,
  work: (n: number) => Promise<unknown>,
): Promise<void> {
  const began = performance.now();
  const begun: Promise<unknown>[] = [];
  for (let n = 0; n < count; n += 1) {
    await pause(Math.max(0, began + n * interval - performance.now()));
    const one = work(n);
    one.catch(() => undefined);
    begun.push(one);
  }
  await Promise.all(begun);
}
