import { freePort } from '@hansa/platform/testing';
import { inDatabase } from '@hansa/test-stack/databases';
import kafkajs, { type Admin } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Child } from '../child.js';
import { type Compared, comparedOf } from '../compare.js';
import { PARTITIONS, TOPIC, TOPIC_PREFIX } from './booking.js';
import type { Ground } from './ground.js';

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
}

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
    file: 'kafka/apply-nest.ts',
    start: () => ({
      start: {
        ...{ brokers: ground.brokers, databaseUrl, groupId: `bench-nest-${randomUUID()}` },
        ...(concurrently ? { partitionsConsumedConcurrently: concurrently } : {}),
      },
    }),
  });
  const contestants = {
    hansa: { file: 'kafka/apply-hansa.ts', start: async () => ({ environment: await hansa(ground, databaseUrl) }) },
    bare: { file: 'kafka/apply-bare.ts', start: () => ({ start: { databaseUrl, keys } }) },
    nest: nest(),
    nestAtItsBest: nest(PARTITIONS),
  };
  const rates: Record<keyof typeof contestants, number[]> = { hansa: [], bare: [], nest: [], nestAtItsBest: [] };
  // Makes the tables.
  await perSecond(databaseUrl, contestants.hansa);
  for (let round = 0; round < rounds; round += 1) {
    const names = Object.keys(contestants) as (keyof typeof contestants)[];
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      await admin.deleteGroups([`${TOPIC_PREFIX}.knowledge-exchange`]).catch(() => undefined);
      const rate = await perSecond(databaseUrl, contestants[name]);
      tell(`Applied a second by ${name}: ${Math.round(rate)}`);
      rates[name].push(rate);
    }
  }
  await admin.disconnect();
  const against = (name: keyof typeof rates) =>
    comparedOf(rates.hansa.map((ours, round) => ({ ours, bare: rates[name][round]! })));
  return { bare: against('bare'), nest: against('nest'), nestAtItsBest: against('nestAtItsBest') };
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

interface Contestant {
  file: string;
  start: () => unknown;
}

/** Each in a process of its own, from the beginning of the backlog, on empty tables. */
async function perSecond(databaseUrl: string, { file, start }: Contestant): Promise<number> {
  const child = Child.start(file);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_tables where tablename = 'booked'`);
    if (rowCount) await client.query('truncate inbox, booked');
    await client.query('checkpoint');
    await child.ask(await start());
    while ((await count(client)).events === 0) await pause(20);
    await pause(WARM_UP);
    const before = await count(client);
    await pause(WATCH);
    const after = await count(client);
    if (after.events >= BACKLOG && !file.includes('bare')) throw new Error('The backlog was too small');
    await child.ask({});
    return (after.events - before.events) / (after.seconds - before.seconds);
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
