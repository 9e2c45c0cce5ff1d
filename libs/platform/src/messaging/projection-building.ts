import type { Database } from '../database/database.js';
import type { Carrier } from './carrier.js';
import type { Consumer } from './consumer.js';
import { takeFresh } from './fresh.js';
import type { Handler } from './handler.js';
import { type Message, payloadOf, recordOf } from './message.js';

const PIECE = 500;

/** Asks the running service to build projections anew: one by its handler's name, or all. */
export async function requestRebuild(database: Pick<Database, 'query'>, name?: string): Promise<number> {
  const rows = await database.query(
    `update projection set rebuild_requested_at = clock_timestamp() where $1::text is null or name = $1 returning name`,
    [name ?? null],
  );
  return rows.length;
}

/** The projections of a service that are new or were asked for. */
export async function missingProjections(consumer: Consumer): Promise<Handler[]> {
  const handlers = consumer.types
    .flatMap((type) => consumer.handlersOf(type))
    .filter(({ definition }) => definition.kind === 'state');
  const built = await consumer.database.query<{ name: string }>(
    `select name from projection where rebuild_requested_at is null or rebuild_requested_at <= built_at`,
  );
  const standing = new Set(built.map(({ name }) => name));
  return handlers.filter(({ name }) => !standing.has(name));
}

/** Builds every projection of a service that is new or was asked for. Says how many. */
export async function buildProjections(consumer: Consumer, carrier: Carrier): Promise<number> {
  const missing = await missingProjections(consumer);
  await Promise.all(missing.map((handler) => build(handler, consumer, carrier)));
  return missing.length;
}

async function build(handler: Handler, { database }: Consumer, carrier: Carrier): Promise<void> {
  const { definition, name } = handler;
  if (definition.kind !== 'state') return;
  const [begun] = await database.query<{ at: string }>('select clock_timestamp()::text as at');
  const held = await heldBefore(database, name);
  for await (const piece of carrier.snapshot(definition)) {
    await apply(piece, handler, database);
    for (const { key } of piece) held.delete(key);
  }
  // What the snapshot does not know is gone so long ago that the log has forgotten it. With the number that was held before,
  // it takes effect only if nothing newer of that key has come meanwhile.
  const forgotten = [...held].map(([key, sequence]) => recordOf(definition, key, sequence, null));
  for (let start = 0; start < forgotten.length; start += PIECE) {
    await apply(forgotten.slice(start, start + PIECE), handler, database);
  }
  await database.query(
    `insert into projection (name, built_at) values ($1, $2)
     on conflict (name) do update set built_at = excluded.built_at`,
    [name, begun!.at],
  );
}

async function apply(piece: readonly Message[], handler: Handler, database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    const work = piece.map((message) => ({ message, handler }));
    for (const { message } of await takeFresh(tx, work, true)) await handler.invoke(payloadOf(message), tx);
  });
}

async function heldBefore(database: Database, projection: string): Promise<Map<string, string>> {
  const rows = await database.query<{ key: string; sequence: string }>(
    'select key, sequence::text from projected where projection = $1',
    [projection],
  );
  return new Map(rows.map(({ key, sequence }) => [key, sequence]));
}
