import pg from 'pg';
import { answer } from './child.js';

/** One handler, by the statements that Hansa sends for it. */
export interface BareHandler {
  name: string;
  /** The database in which it has its effect. */
  to: string;
  /** For the whole batch, before its handlers: who has seen what. */
  first: string;
  handle: string;
  /** What of an event `handle` takes as its parameters: `data.subject.id`. */
  parameters: string[];
}
export interface BareEvents {
  /** The address of all databases, without the name of one. */
  databases: string;
  /** The database with the outbox, and the service's name. */
  from: string;
  service: string;
  /** What else waits is left to Hansa. */
  type: string;
  next: string;
  published: string;
  /** Gives the records of states by their keys, each with its `id`. */
  read?: string;
  handlers: BareHandler[];
  /** Events in one transaction, and transactions at the same time. */
  batch: number;
  lanes: number;
}
interface Row extends Record<string, unknown> {
  id: string;
  type: string;
  key: string;
  sequence: string;
}

/** Handles all that waits in an outbox as Hansa does, by `pg` alone; gives how many there were. */
async function handleAll({
  databases,
  from,
  service,
  type,
  next,
  published,
  read,
  handlers,
  batch,
  lanes,
}: BareEvents) {
  const outbox = new pg.Pool({ connectionString: `${databases}/${from}`, max: 2 });
  const effects = handlers.map(({ to }) => new pg.Pool({ connectionString: `${databases}/${to}`, max: lanes }));
  let handled = 0;
  for (;;) {
    const rows = (await outbox.query<Row>(next, [[], 1000, service])).rows.filter((row) => row.type === type);
    if (rows.length === 0) break;
    if (read) {
      const records = await outbox.query<{ id: string }>(read, [rows.map(({ key }) => key)]);
      const byId = new Map(records.rows.map((record) => [record.id, record]));
      for (const row of rows) row['data'] = byId.get(row.key);
    }
    const batches = Array.from({ length: Math.ceil(rows.length / batch) }, (_, n) =>
      rows.slice(n * batch, (n + 1) * batch),
    );
    await Promise.all(
      handlers.map((handler, n) => inLanes(batches, lanes, (part) => handleBatch(effects[n]!, part, handler))),
    );
    await outbox.query(published, [rows.map(({ sequence }) => sequence)]);
    handled += rows.length;
  }
  await Promise.all([outbox, ...effects].map((pool) => pool.end()));
  return handled;
}

async function inLanes<T>(parts: readonly T[], lanes: number, work: (part: T) => Promise<void>): Promise<void> {
  const waiting = [...parts];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await work(part);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function handleBatch(effects: pg.Pool, rows: Row[], { name, first, handle, parameters }: BareHandler) {
  const client = await effects.connect();
  const names = rows.map(() => name);
  await client.query('START TRANSACTION');
  if (/into inbox/.test(first)) await client.query(first, [rows.map(({ id }) => id), names]);
  else await client.query(first, [names, rows.map(({ key }) => key), rows.map(({ sequence }) => sequence)]);
  for (const row of rows) {
    await client.query(
      handle,
      parameters.map((path) => at(row, path)),
    );
  }
  await client.query('COMMIT');
  client.release();
}

function at(row: Row, path: string): unknown {
  return path.split('.').reduce<any>((value, name) => value?.[name], row);
}

answer(handleAll);
