import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readSettings } from '../../settings/read-settings.js';
import { until } from '../../testing/until.js';
import { KafkaCarrier } from '../kafka/kafka-carrier.js';
import { kafkaClient } from '../kafka/kafka-client.js';
import { KafkaSettings } from '../kafka/kafka.settings.js';
import { ensureTopics, topicsOf } from '../kafka/topics.js';
import { recordOf } from '../message.js';
import { BoxState } from './bench.js';
import { conformance } from './conformance.js';

const observer = { receivingFails: () => undefined, unreadable: () => undefined };

/** Topics of their own on the broker of the tests, which `HANSA_STACK_KAFKA` names. */
async function freshTopics(): Promise<KafkaSettings> {
  const environment = {
    KAFKA_BROKERS: process.env['HANSA_STACK_KAFKA'],
    KAFKA_TOPIC_PREFIX: `t${randomUUID().slice(0, 8)}`,
    KAFKA_PARTITIONS: '3',
  };
  const settings = readSettings([KafkaSettings], environment).get(KafkaSettings) as KafkaSettings;
  const admin = kafkaClient(settings, 'training').admin();
  await admin.connect();
  await ensureTopics(admin, settings, topicsOf(settings, 'training', [BoxState]));
  await admin.disconnect();
  return settings;
}

conformance('Kafka', async () => new KafkaCarrier(await freshTopics(), observer, 'training'));

describe('the sending over Kafka', () => {
  const box = (sequence: string, content: string) => ({
    ...recordOf(BoxState, 'x', sequence, { content }),
    id: randomUUID(),
  });

  it('is taken from a process that was paused, which can put nothing old behind what is new', async () => {
    const settings = await freshTopics();
    const [zombie, heir] = [new KafkaCarrier(settings, observer), new KafkaCarrier(settings, observer)];
    try {
      await zombie.takeOver('training');
      await Promise.all(zombie.send([box('1', 'old')]));
      await heir.takeOver('training');
      await Promise.all(heir.send([box('3', 'new')]));
      const late = await Promise.allSettled(zombie.send([box('2', 'late'), box('2', 'later')]));
      expect(late.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      await Promise.all(heir.send([box('4', 'newest')]));
      expect(await contentsOf(heir)).toEqual(['old', 'new', 'newest']);
    } finally {
      await Promise.all([zombie.stop(), heir.stop()]);
    }
  });

  it('refuses all that wait behind a message that did not arrive, so that none overtakes it', async () => {
    const settings = await freshTopics();
    const carrier = new KafkaCarrier(settings, observer);
    try {
      await carrier.takeOver('training');
      const unknown = { ...box('1', 'lost'), type: 'training.no-such-box.v1' };
      const sent = await Promise.allSettled([...carrier.send([unknown]), ...carrier.send([box('2', 'behind')])]);
      expect(sent.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      await carrier.takeOver('training');
      await Promise.all(carrier.send([box('3', 'again')]));
      await until(async () => (await contentsOf(carrier)).length > 0);
      expect(await contentsOf(carrier)).toEqual(['again']);
    } finally {
      await carrier.stop();
    }
  });

  async function contentsOf(carrier: KafkaCarrier): Promise<unknown[]> {
    const contents: unknown[] = [];
    for await (const piece of carrier.snapshot(BoxState)) {
      for (const { data } of piece) contents.push((data as { content: string }).content);
    }
    return contents;
  }
});
