import { SERVICES, type Service } from '@hansa/contracts';
import kafkajs from 'kafkajs';
import { randomUUID } from 'node:crypto';
import type { Findings } from '../findings.js';
import { kafkaOf } from './group.js';

export interface Row {
  place: string;
  kind: 'event' | 'state';
  type: string;
  key: string;
  sequence: bigint;
}

/**
 * Every row of every outbox stands in its topic, the rows of a key in their order, and the last record of a state is the
 * newest. A row may stand there more than once: after a death nobody knows what has arrived, so it is sent again.
 */
export async function checkLog(findings: Findings, brokers: string, prefix: string): Promise<void> {
  for (const service of SERVICES) {
    const rows = await findings.rows<{ kind: 'event' | 'state'; type: string; key: string; sequence: string }>(
      service,
      'select kind, type, key, sequence::text from outbox order by outbox.sequence',
    );
    const log = await readLog(brokers, `${prefix}.${service}.`, service);
    const arrived = new Set(log.map(({ sequence }) => sequence));
    const lost = rows.filter(({ sequence }) => !arrived.has(BigInt(sequence)));
    for (const row of lost.slice(0, 5))
      findings.failures.push(`${service}: ${row.type} ${row.sequence} is in no topic`);
    const known = new Set(rows.map(({ sequence }) => BigInt(sequence)));
    const made = log.filter(({ sequence }) => !known.has(sequence));
    findings.check(made.length === 0, `${service}: ${made.length} records in topics come from no row`);
    for (const [what, records] of Map.groupBy(log, (row) => `${row.type} ${row.key}`))
      checkKey(findings, what, records);
    findings.looked('records in topics', log.length);
    findings.looked('records that stand in a topic once more', log.length - arrived.size);
  }
}

/** @param records of one key, as they stand in their partition */
export function checkKey(
  findings: Pick<Findings, 'check'>,
  what: string,
  records: readonly Pick<Row, 'kind' | 'sequence'>[],
): void {
  let highest = -1n;
  const seen = new Set<bigint>();
  for (const { sequence } of records) {
    if (seen.has(sequence)) continue;
    findings.check(sequence > highest, `${what}: ${sequence} came behind ${highest}`);
    highest = sequence;
    seen.add(sequence);
  }
  if (records[0]!.kind !== 'state') return;
  const last = records.at(-1)!.sequence;
  findings.check(last === highest, `${what}: the last record is ${last}, the newest ${highest}`);
}

/** All committed records of the topics whose names begin so, each partition in its order. */
async function readLog(brokers: string, begin: string, service: Service): Promise<Row[]> {
  const kafka = kafkaOf(brokers);
  const admin = kafka.admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter(
    (topic) => topic.startsWith(begin) && !topic.includes('dead-letters'),
  );
  const left = new Map<string, bigint>();
  for (const topic of topics) {
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
      if (BigInt(high) > BigInt(low)) left.set(`${topic} ${partition}`, BigInt(high));
    }
  }
  const groupId = `check.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, readUncommitted: false, maxWaitTimeInMs: 100 });
  const rows: Row[] = [];
  const all = Promise.withResolvers<void>();
  const reached = (place: string, lastOffset: string) => {
    const end = left.get(place);
    if (end !== undefined && BigInt(lastOffset) + 1n >= end) left.delete(place);
    if (left.size === 0) all.resolve();
  };
  try {
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    // A batch of marks of transactions alone does not reach us, and may be the last.
    consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload: { topic, partition, lastOffset } }) =>
      reached(`${topic} ${partition}`, lastOffset),
    );
    consumer.on(consumer.events.CRASH, ({ payload }) => all.reject(payload.error));
    await consumer.run({
      autoCommit: false,
      eachBatch: ({ batch: { messages, topic, partition } }) => {
        rows.push(...messages.map((message) => rowOf(message, `${topic} ${partition}`)));
        return Promise.resolve();
      },
    });
    await all.promise;
    return rows;
  } catch (error) {
    throw new Error(`The topics of ${service} cannot be read`, { cause: error });
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
    await admin.disconnect();
  }
}

function rowOf({ value, headers }: kafkajs.KafkaMessage, place: string): Row {
  const attributes = value
    ? (JSON.parse(value.toString()) as Record<string, string>)
    : Object.fromEntries(
        Object.entries(headers ?? {}).map(([name, header]) => [name.replace(/^ce_/, ''), String(header)]),
      );
  const { kind, type, subject, sequence } = attributes as Record<string, string>;
  return { place, kind: kind as Row['kind'], type: type!, key: subject!, sequence: BigInt(sequence!) };
}
