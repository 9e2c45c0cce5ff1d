import type { Service } from '@hansa/contracts';
import type { Admin, Kafka } from 'kafkajs';
import type { Database } from '../../database/database.js';
import type { KafkaSettings } from './kafka.settings.js';
import { snapshotOfTopic } from './kafka-snapshot.js';

const PIECE = 500;

/**
 * Lets the numbers of an outbox that is older than its topics go on above theirs, and tells every state anew: what the
 * database has, and of what only the topics know that it is gone. Says the number and how many records.
 */
export async function continueAbove(
  database: Database,
  service: Service,
  kafka: Kafka,
  admin: Admin,
  settings: KafkaSettings,
): Promise<{ above: string; keys: number }> {
  let highest = 0n;
  const known = new Map<(typeof database.states)[number], Set<string>>();
  for (const source of database.states) {
    const keys = new Set<string>();
    for await (const piece of snapshotOfTopic(kafka, admin, settings, source.state)) {
      for (const { key, sequence } of piece) {
        keys.add(key);
        if (BigInt(sequence) > highest) highest = BigInt(sequence);
      }
    }
    for (const { key } of await database.query<{ key: string }>(
      `select key::text from (${source.keys}) as own (key)`,
    )) {
      keys.add(key);
    }
    known.set(source, keys);
  }
  const [row] = await database.query<{ above: string }>(
    `select setval(pg_get_serial_sequence('outbox', 'sequence'),
       greatest($1::bigint, (select coalesce(max(sequence), 1) from outbox)))::text as above`,
    [String(highest)],
  );
  let count = 0;
  for (const [{ state }, keys] of known) {
    const all = [...keys];
    count += all.length;
    for (let start = 0; start < all.length; start += PIECE) {
      await database.transaction((tx) => {
        for (const key of all.slice(start, start + PIECE)) tx.changed(state, key);
        return Promise.resolve();
      });
    }
  }
  if (!row) throw new Error(`The outbox of ${service} has no numbers`);
  return { above: row.above, keys: count };
}
