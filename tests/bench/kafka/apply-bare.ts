import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { answer } from '../child.js';
import { BATCH, BOOK, type Booking, HANDLER, LANES, TAKE } from './booking.js';

let pool: pg.Pool;
let lanes: Promise<void>[] = [];
let stopped = false;

/** `pg` alone, without Kafka: the events are there. Each lane has keys of its own, as with Hansa. */
async function run({ start }: { start?: { databaseUrl: string; keys: string[] } }): Promise<void> {
  if (!start) {
    stopped = true;
    await Promise.all(lanes);
    await pool.end();
    return;
  }
  pool = new pg.Pool({ connectionString: start.databaseUrl, max: LANES });
  lanes = Array.from({ length: LANES }, (_, lane) => work(start.keys.filter((_key, n) => n % LANES === lane)));
}

async function work(keys: readonly string[]): Promise<void> {
  for (let next = 0; !stopped;) {
    const batch = Array.from({ length: BATCH }, (): Booking => {
      const key = keys[next++ % keys.length]!;
      return { id: randomUUID(), key, personId: key };
    });
    const client = await pool.connect();
    await client.query('START TRANSACTION');
    await client.query(TAKE, [batch.map(({ id }) => id), batch.map(() => HANDLER)]);
    for (const { id, key, personId } of batch) await client.query(BOOK, [key, personId, id]);
    await client.query('COMMIT');
    client.release();
  }
}

answer(run);
