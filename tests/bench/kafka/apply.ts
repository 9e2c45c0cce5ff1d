import { freePort } from '@hansa/platform/testing';
import { inDatabase } from '@hansa/test-stack/databases';
import kafkajs, { type Admin } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Child, processorTime } from '../child.js';
import { type Compared, comparedOf, median } from '../compare.js';
import { PARTITIONS, TOPIC, TOPIC_PREFIX } from './booking.js';
import type { Ground } from './ground.js';
import { FLAGS } from './services.js';

/** More than anybody handles while he is watched. */
const BACKLOG = 120_000;
const KEYS = 3_000;
const PIECE = 1_000;
/** How long each works until it is watched, and how long it is watched, in ms. */
const WARM_UP = 2_000;
const WATCH = 4_000;

export interface MeasuredApplying {
  /** Against `pg` alone. */
  bare: Compared;
  /** Against Nest's own Kafka transport as it is, and where it handles all partitions at the same time. */
  nest: Compared;
  nestAtItsBest: Compared;
  /** Microseconds of the process's own processor time for an event. */
  processor: Record<keyof typeof FILES, number>;
}

const FILES = {
  hansa: 'kafka/apply-hansa.ts',
  bare: 'kafka/apply-bare.ts',
  nest: 'kafka/apply-nest.ts',
  nestAtItsBest: 'kafka/apply-nest.ts',
};
type Name = keyof typeof FILES;
const NAMES = Object.keys(FILES) as Name[];

/** How many events of a backlog have their effect in a second: Hansa, `pg` alone, and Nest's own transport. */
export async function compareApplying(
  ground: Ground,
  rounds: number,
  tell: (line: string) => void,
): Promise<MeasuredApplying> {
  const databaseUrl = `${ground.postgres.url}/applied`;
  await inDatabase(`${ground.postgres.url}/postgres`, (client) => client.query('create database applied'));
  const kafka = new kafkajs.Kafka({ brokers: [ground.brokers], logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const keys = Array.from({ length: KEYS }, () => randomUUID());
  await makeTopics(admin);
  await fill(kafka.producer(), keys);

  const nest = (concurrently?: number) => ({
    start: {
      ...{ brokers: ground.brokers, databaseUrl, groupId: `bench-nest-${randomUUID()}` },
      ...(concurrently ? { partitionsConsumedConcurrently: concurrently } : {}),
    },
  });
  const starts: Record<Name, () => unknown> = {
    hansa: async () => ({ environment: await hansa(ground, databaseUrl) }),
    bare: () => ({ start: { databaseUrl, keys } }),
    nest: () => nest(),
    nestAtItsBest: () => nest(PARTITIONS),
  };
  const applied: Record<Name, Applied[]> = { hansa: [], bare: [], nest: [], nestAtItsBest: [] };
  // Makes the tables.
  await apply(databaseUrl, 'hansa', starts.hansa);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
      await admin.deleteGroups([`${TOPIC_PREFIX}.knowledge-exchange`]).catch(() => undefined);
      const one = await apply(databaseUrl, name, starts[name]);
      tell(`Applied by ${name}: ${Math.round(one.perSecond)} a second, ${Math.round(one.processor)} µs each`);
      applied[name].push(one);
    }
  }
  await admin.disconnect();
  const against = (name: Name) =>
    comparedOf(applied.hansa.map(({ perSecond: ours }, round) => ({ ours, bare: applied[name][round]!.perSecond })));
  return {
    ...{ bare: against('bare'), nest: against('nest'), nestAtItsBest: against('nestAtItsBest') },
    processor: Object.fromEntries(
      NAMES.map((name) => [name, median(applied[name].map(({ processor }) => processor))]),
    ) as Record<Name, number>,
  };
}

async function hansa(ground: Ground, databaseUrl: string): Promise<Record<string, string>> {
  return {
    ...ground.environmentOf('knowledge-exchange'),
    KNOWLEDGE_EXCHANGE_DATABASE_URL: databaseUrl,
    KAFKA_TOPIC_PREFIX: TOPIC_PREFIX,
    MIGRATE_AT_START: 'true',
    PORT: String(await freePort()),
    LOG_LEVEL: 'error',
  };
}

async function makeTopics(admin: Admin): Promise<void> {
  // Every service also hears of these; nothing comes.
  const others = [`${TOPIC_PREFIX}.identity.events`, `${TOPIC_PREFIX}.identity.membership`];
  await admin.createTopics({
    waitForLeaders: true,
    topics: [TOPIC, ...others].map((topic) => ({ topic, numPartitions: PARTITIONS, replicationFactor: 1 })),
  });
}

/** Puts the backlog into the topic, as a relay would. */
async function fill(producer: ReturnType<kafkajs.Kafka['producer']>, keys: readonly string[]): Promise<void> {
  await producer.connect();
  for (let sent = 0; sent < BACKLOG; sent += PIECE) {
    const messages = Array.from({ length: PIECE }, (_, n) =>
      bookingEvent(keys[(sent + n) % keys.length]!, sent + n + 1),
    );
    await producer.send({ topic: TOPIC, acks: -1, messages });
  }
  await producer.disconnect();
}

function bookingEvent(sessionId: string, sequence: number) {
  const type = 'training.seat-booked.v1';
  const value = {
    ...{ specversion: '1.0', id: randomUUID(), source: '/hansa/training', type, subject: sessionId },
    ...{
      time: new Date().toISOString(),
      dataschema: `urn:hansa:schema:${type}`,
      kind: 'event',
      sequence: `${sequence}`,
    },
    ...{ actor: randomUUID(), correlationid: randomUUID(), datacontenttype: 'application/json' },
    data: { enrolmentId: randomUUID(), sessionId, personId: randomUUID() },
  };
  return { key: sessionId, value: JSON.stringify(value), headers: { 'content-type': 'application/cloudevents+json' } };
}

interface Applied {
  perSecond: number;
  processor: number;
}

/** One of them in a process of its own, from the beginning of the backlog, on empty tables. */
async function apply(databaseUrl: string, name: Name, start: () => unknown): Promise<Applied> {
  const child = Child.start(FILES[name], {}, name === 'hansa' ? FLAGS : []);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_tables where tablename = 'booked'`);
    if (rowCount) await client.query('truncate inbox, booked');
    await client.query('checkpoint');
    await child.ask(await start());
    while ((await count(client)).events === 0) await pause(20);
    await pause(WARM_UP);
    const [before, used] = [await count(client), processorTime(child.pid)];
    await pause(WATCH);
    const [after, usedThen] = [await count(client), processorTime(child.pid)];
    if (after.events >= BACKLOG && name !== 'bare') throw new Error('The backlog was too small');
    await child.ask({});
    const events = after.events - before.events;
    return { perSecond: events / (after.seconds - before.seconds), processor: ((usedThen - used) / events) * 1e6 };
  } finally {
    await client.end();
    await child.stop();
  }
}

async function count(client: pg.Client): Promise<{ events: number; seconds: number }> {
  const { rows } = await client.query<{ events: number; seconds: number }>(
    `select count(*)::integer as events, extract(epoch from statement_timestamp())::float8 as seconds
     from inbox where handler = 'CountBookings.count'`,
  );
  return rows[0]!;
}
