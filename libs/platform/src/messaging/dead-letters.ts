import { type Database, sqlState } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { Handler } from './handler.js';
import { inContextOf, type Message, payloadOf } from './message.js';

export interface DeadLetter {
  id: string;
  handler: string;
  type: string;
  key: string;
  error: string;
  attempts: number;
  failedAt: Date;
  replayedAt: Date | null;
}

/** Puts an event aside that a handler cannot handle, with its error, and counts it as handled. */
export async function writeDeadLetter(
  tx: Transaction,
  message: Message,
  handler: string,
  error: unknown,
  attempts: number,
): Promise<void> {
  if (message.kind === 'event') {
    await tx.query('insert into inbox (event_id, handler) values ($1, $2) on conflict do nothing', [
      message.id,
      handler,
    ]);
  }
  // A state's record may be personal, and it can be read again: it is not kept here.
  const kept = message.kind === 'state' ? { ...message, data: null } : message;
  await tx.query(
    `insert into dead_letter (id, message, handler, error, attempts) values ($1, $2, $3, $4, $5)
     on conflict (id, handler) do update
     set error = excluded.error, attempts = excluded.attempts, failed_at = now(),
         replay_requested_at = null, replayed_at = null`,
    [message.id, JSON.stringify(kept), handler, describe(error), attempts],
  );
}

function describe(error: unknown): string {
  const state = sqlState(error);
  // What a database says about a value that does not fit quotes it (SQLSTATE class 22).
  if (/^22[\dA-Z]{3}$/.test(state)) return `SQLSTATE ${state}`;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, 2000);
}

export function listDeadLetters(database: Pick<Database, 'query'>): Promise<DeadLetter[]> {
  return database.query(
    `select id, handler, message->>'type' as type, message->>'key' as key, error, attempts,
            failed_at as "failedAt", replayed_at as "replayedAt"
     from dead_letter where replayed_at is null order by failed_at, id limit 1000`,
  );
}

/** Asks the running service to handle dead letters again: one by its id, or all. Says how many. */
export async function requestReplay(database: Pick<Database, 'query'>, id?: string): Promise<number> {
  const rows = await database.query(
    `update dead_letter set replay_requested_at = now()
     where replayed_at is null and ($1::uuid is null or id = $1) returning id`,
    [id ?? null],
  );
  return rows.length;
}

/** Handles one dead letter that was asked for again, in one transaction with the mark that it is done. */
export async function replayOne(database: Database, handlers: readonly Handler[]): Promise<number> {
  const [next] = await database.query<{ id: string; handler: string; message: Message }>(
    `select id, handler, message from dead_letter
     where replay_requested_at is not null and replayed_at is null order by failed_at limit 1`,
  );
  if (!next) return 0;
  const handler = handlers.find(({ name }) => name === next.handler);
  try {
    await inContextOf(next.message, () =>
      database.transaction(async (tx) => {
        const taken = await tx.query(
          `select from dead_letter where id = $1 and handler = $2 and replayed_at is null for update`,
          [next.id, next.handler],
        );
        if (taken.length === 0) return;
        if (next.message.kind === 'state') {
          await tx.query('update projection set rebuild_requested_at = clock_timestamp() where name = $1', [
            next.handler,
          ]);
        } else {
          if (!handler) throw new Error(`There is no handler ${next.handler} any more`);
          await handler.invoke(payloadOf(next.message), tx);
        }
        await tx.query('update dead_letter set replayed_at = now() where id = $1 and handler = $2', [
          next.id,
          next.handler,
        ]);
      }),
    );
  } catch (error) {
    await database.query(
      `update dead_letter set replay_requested_at = null, error = $3, attempts = attempts + 1, failed_at = now()
       where id = $1 and handler = $2`,
      [next.id, next.handler, describe(error)],
    );
  }
  return 1;
}
