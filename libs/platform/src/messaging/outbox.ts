import { randomUUID } from 'node:crypto';
import { type Context, currentContext } from '../context.js';
import type { Transaction } from '../database/transaction.js';

/** The channel on which a service's relay is woken; one database, one relay. */
export const OUTBOX_CHANNEL = 'hansa_outbox';

export interface OutboxRow {
  kind: 'event' | 'state';
  type: string;
  key: string;
  /** Null for a state: its record is read when it is sent. */
  data: unknown;
  /** Null where nothing may tell who or when. */
  context: Context | null;
}

/**
 * Locks the keys in their order and writes the rows, so that `sequence` follows the order of commits for every key.
 * One statement: the function `outbox_write` does both.
 */
export async function writeOutbox(tx: Transaction, rows: readonly OutboxRow[]): Promise<void> {
  await tx.query('select outbox_write($1::jsonb)', [
    JSON.stringify(
      rows.map(({ kind, type, key, data, context }) => ({
        id: randomUUID(),
        kind,
        type,
        key,
        data,
        actor: context?.actor ?? null,
        correlation_id: context?.correlationId ?? null,
        traceparent: context?.traceparent ?? null,
        sample: context?.sample ?? currentContext().sample,
        anonymous: context === null,
      })),
    ),
  ]);
}
