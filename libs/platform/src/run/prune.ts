import type { Database } from '../database/database.js';
import type { PlatformSettings } from './platform-settings.js';

const MOST = 5000;

/**
 * Forgets what is no longer needed. Of every state's key the newest outbox row stays: it keeps the key's sequence
 * (and only that) for projections that are built anew.
 */
export async function prune(database: Database, settings: PlatformSettings): Promise<number> {
  const statements: [string, unknown[]][] = [
    [
      `delete from outbox where sequence in (
         select sequence from outbox as old
         where published_at < now() - $1 * interval '1 day' and (kind = 'event' or exists (
           select from outbox as newer where newer.type = old.type and newer.key = old.key and newer.sequence > old.sequence))
         limit ${MOST})`,
      [settings.outboxKeepDays],
    ],
    [
      `delete from inbox where ctid = any(array(
         select ctid from inbox where handled_at < now() - $1 * interval '1 day' limit ${MOST}))`,
      [settings.inboxKeepDays],
    ],
    [`delete from dead_letter where replayed_at < now() - interval '30 days'`, []],
    [`delete from mail where sent_at < now() - interval '7 days'`, []],
    [`delete from idempotency where created_at < now() - interval '1 day'`, []],
    [`delete from personal_export where expires_at < hansa_now()`, []],
    [`delete from refused_subject where until < hansa_now()`, []],
  ];
  let done = 0;
  for (const [sql, parameters] of statements) {
    done += (await database.pool.query(sql, parameters)).rowCount ?? 0;
  }
  return done;
}
