import type { Database } from '../database/database.js';
import type { Carrier } from './carrier.js';
import type { Consumer } from './consumer.js';
import { takeFresh } from './fresh.js';
import type { Handler } from './handler.js';
import { payloadOf } from './message.js';

/** Asks the running service to build projections anew: one by its handler's name, or all. */
export async function requestRebuild(database: Database, name?: string): Promise<number> {
  const rows = await database.query(
    `update projection set rebuild_requested_at = clock_timestamp() where $1::text is null or name = $1 returning name`,
    [name ?? null],
  );
  return rows.length;
}

/** Builds every projection of a service that is new or was asked for. Says how many. */
export async function buildProjections(consumer: Consumer, carrier: Carrier): Promise<number> {
  const handlers = consumer.types
    .flatMap((type) => consumer.handlersOf(type))
    .filter(({ definition }) => definition.kind === 'state');
  const built = await consumer.database.query<{ name: string }>(
    `select name from projection where rebuild_requested_at is null or rebuild_requested_at <= built_at`,
  );
  const standing = new Set(built.map(({ name }) => name));
  const missing = handlers.filter(({ name }) => !standing.has(name));
  for (const handler of missing) await build(handler, consumer, carrier);
  return missing.length;
}

async function build(handler: Handler, { database }: Consumer, carrier: Carrier): Promise<void> {
  const [begun] = await database.query<{ at: string }>('select clock_timestamp()::text as at');
  if (handler.definition.kind !== 'state') return;
  for await (const piece of carrier.snapshot(handler.definition)) {
    await database.transaction(async (tx) => {
      const work = piece.map((message) => ({ message, handler }));
      for (const { message } of await takeFresh(tx, work, true)) await handler.invoke(payloadOf(message), tx);
    });
  }
  await database.query(
    `insert into projection (name, built_at) values ($1, $2)
     on conflict (name) do update set built_at = excluded.built_at`,
    [handler.name, begun!.at],
  );
}
