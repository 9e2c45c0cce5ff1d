import type { Transaction } from '../database/transaction.js';
import type { Handler } from './handler.js';
import type { Message } from './message.js';

export interface Work {
  message: Message;
  handler: Handler;
}

/**
 * Of all that a batch asks for, what has not had its effect yet, in the batch's order; remembers it as done.
 * For an event that is an inbox row for each handler; for a state a higher sequence than the projection holds.
 * @param rebuilding takes a record of the very sequence that is held, too
 */
export async function takeFresh(tx: Transaction, work: readonly Work[], rebuilding = false): Promise<Work[]> {
  const events = work.filter(({ message }) => message.kind === 'event');
  const states = newestOfEachKey(work.filter(({ message }) => message.kind === 'state'));
  const fresh = new Set<Work | string>();
  if (events.length > 0) {
    const rows = await tx.query<{ event_id: string; handler: string }>(
      `insert into inbox (event_id, handler) select * from unnest($1::uuid[], $2::text[])
       on conflict do nothing returning event_id, handler`,
      [events.map(({ message }) => message.id), events.map(({ handler }) => handler.name)],
    );
    for (const row of rows) fresh.add(`${row.event_id} ${row.handler}`);
  }
  if (states.size > 0) {
    const rows = await tx.query<{ projection: string; key: string }>(
      `insert into projected as held (projection, key, sequence)
       select * from unnest($1::text[], $2::text[], $3::bigint[]) as new (projection, key, sequence) order by 1, 2
       on conflict (projection, key) do update set sequence = excluded.sequence
       where held.sequence ${rebuilding ? '<=' : '<'} excluded.sequence
       returning projection, key`,
      [
        [...states.values()].map(({ handler }) => handler.name),
        [...states.values()].map(({ message }) => message.key),
        [...states.values()].map(({ message }) => message.sequence),
      ],
    );
    for (const { projection, key } of rows) fresh.add(states.get(`${projection} ${key}`)!);
  }
  // The first use of an inbox row wins: a repeat may stand in the same batch as the original.
  return work.filter((one) =>
    one.message.kind === 'event' ? fresh.delete(`${one.message.id} ${one.handler.name}`) : fresh.delete(one),
  );
}

function newestOfEachKey(states: readonly Work[]): Map<string, Work> {
  const newest = new Map<string, Work>();
  for (const one of states) {
    const place = `${one.handler.name} ${one.message.key}`;
    const held = newest.get(place);
    if (!held || BigInt(held.message.sequence) < BigInt(one.message.sequence)) newest.set(place, one);
  }
  return newest;
}
