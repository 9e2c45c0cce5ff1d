import type { StateDefinition } from '@hansa/contracts';
import type { Database } from '../database/database.js';
import { type Message, recordOf } from './message.js';
import type { StateSource } from './state-source.js';

const PIECE = 500;

/**
 * Every record of a state from its owner's database, each with the sequence of its newest outbox row
 * (the newest row of every key is never pruned); also the keys whose things are gone.
 */
export async function* snapshotOf(database: Database, state: StateDefinition): AsyncIterable<Message[]> {
  const source = sourceOf(database, state.type);
  const keys = await database.query<{ key: string; sequence: string }>(
    `select key::text, max(sequence)::text as sequence from (
       select key::text, 0::bigint as sequence from (${source.keys}) as own (key)
       union all select key, sequence from outbox where type = $1
     ) as known group by key order by key`,
    [state.type],
  );
  for (let start = 0; start < keys.length; start += PIECE) {
    const piece = keys.slice(start, start + PIECE);
    // Read after its sequence: the record is at least as new, and a newer one comes again with a higher sequence.
    const records = await readRecords(
      database,
      source,
      piece.map(({ key }) => key),
    );
    yield piece.map(({ key, sequence }) => recordOf(state, key, sequence, records.get(key) ?? null));
  }
}

export function sourceOf(database: Database, type: string): StateSource {
  const source = database.states.find(({ state }) => state.type === type);
  if (!source) throw new Error(`No source of ${type} is declared in its domain`);
  return source;
}

/** The records of these keys as they are now, checked; what is gone is not among them. */
export async function readRecords(
  database: Database,
  source: StateSource,
  keys: string[],
): Promise<Map<string, unknown>> {
  const rows = await source.read((sql, parameters) => database.query(sql, parameters), keys);
  return new Map(rows.map(({ key, record }) => [key, source.state.data.parse(record)]));
}
