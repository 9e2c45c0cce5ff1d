import type { Admin, Kafka } from 'kafkajs';
import type { Service } from '@hansa/contracts';
import type { Database } from '../../database/database.js';
import type { Message } from '../message.js';
import type { StateSource } from '../state-source.js';
import type { KafkaSettings } from './kafka.settings.js';
import { messagesOfTopic, snapshotOfTopic } from './kafka-snapshot.js';
import { topicOf } from './topics.js';

const PIECE = 500;
/** Left free above the highest number that the topics show: of things long gone they have forgotten the number. */
const GAP = 1_000_000n;

export interface Topics {
  kafka: Kafka;
  admin: Admin;
  settings: KafkaSettings;
}

export interface Continued {
  /** The outbox's next number is higher. */
  above: string;
  /** Records that will be told anew. */
  told: number;
  /** Of the outbox, events that the topic has although the database does not know that they arrived. */
  arrived: number;
  /** How many events of each type the topic has that the database does not know. */
  lost: ReadonlyMap<string, number>;
}

/** What a domain takes from events of its own that its database has forgotten. */
export interface Recall {
  types: readonly string[];
  /** Called before anything is told, once, with what there is of these types, in the order of the topic. */
  recall(lost: readonly Message[]): Promise<void>;
}

/**
 * Lets the numbers of an outbox that is older than its topics go on above theirs, and tells every state anew: what the
 * database has, and of what only the topics know that it is gone.
 */
export async function continueAbove(
  database: Database,
  service: Service,
  topics: Topics,
  recall?: Recall,
): Promise<Continued> {
  const { recalled, ...events } = await readEvents(database, service, topics, recall?.types ?? []);
  let { highest } = events;
  const known = new Map<StateSource, Set<string>>();
  for (const source of database.states) {
    const keys = new Set<string>();
    for await (const piece of snapshotOfTopic(topics.kafka, topics.admin, topics.settings, source.state)) {
      for (const { key } of piece) keys.add(key);
      highest = highestOf(highest, piece);
    }
    known.set(source, keys);
  }
  const [row] = await database.query<{ above: string }>(
    // Never backwards: topics may have lost more than the database.
    `select setval(name, greatest($1::bigint, nextval(name)))::text as above
     from pg_get_serial_sequence('outbox', 'sequence') as numbers (name)`,
    [String(highest + GAP)],
  );
  await recall?.recall(recalled);
  let told = 0;
  for (const [source, keys] of known) told += await tellAnew(database, source, keys);
  return { ...events, above: row!.above, told };
}

async function readEvents(
  database: Database,
  service: Service,
  { kafka, admin, settings }: Topics,
  toRecall: readonly string[],
) {
  // What was told longer ago has been pruned here, and is not lost.
  const [kept] = await database.query<{ from: string }>(
    `select coalesce(min(sequence), 0)::text as from from outbox where kind = 'event'`,
  );
  const lost = new Map<string, number>();
  const recalled: Message[] = [];
  let highest = 0n;
  let arrived = 0;
  for await (const piece of messagesOfTopic(kafka, admin, settings, topicOf(settings, eventsOf(service)))) {
    highest = highestOf(highest, piece);
    const ids = piece.map(({ id }) => id);
    const rows = await database.query(
      `update outbox set published_at = clock_timestamp() where published_at is null and id = any($1::uuid[]) returning 1`,
      [ids],
    );
    arrived += rows.length;
    const there = await database.query<{ id: string }>('select id from outbox where id = any($1::uuid[])', [ids]);
    const own = new Set(there.map(({ id }) => id));
    const unknown = piece.filter(({ id, sequence }) => BigInt(sequence) >= BigInt(kept!.from) && !own.has(id));
    for (const { type } of unknown) lost.set(type, (lost.get(type) ?? 0) + 1);
    recalled.push(...unknown.filter(({ type }) => toRecall.includes(type)));
  }
  return { highest, arrived, lost, recalled };
}

async function tellAnew(database: Database, { state, keys: own }: StateSource, keys: Set<string>): Promise<number> {
  for (const { key } of await database.query<{ key: string }>(`select key::text from (${own}) as own (key)`)) {
    keys.add(key);
  }
  const all = [...keys];
  for (let start = 0; start < all.length; start += PIECE) {
    await database.transaction((tx) => {
      for (const key of all.slice(start, start + PIECE)) tx.changed(state, key);
      return Promise.resolve();
    });
  }
  return all.length;
}

const eventsOf = (service: Service) => ({ kind: 'event' as const, service, type: '' });

function highestOf(before: bigint, piece: readonly Message[]): bigint {
  return piece.reduce((highest, { sequence }) => (BigInt(sequence) > highest ? BigInt(sequence) : highest), before);
}
