import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import type { BareEvents } from './bare-events.js';
import { Child } from './child.js';
import { compare, type Compared, type Variant } from './compare.js';
import type { Hansa } from './hansa.js';
import type { Recorder } from './recorded.js';

/** One kind of event or state whose handling is measured. */
export interface Stream {
  /** Puts so many into the outbox in one transaction. */
  fill: string;
  bare: Omit<BareEvents, 'databases'>;
}
const LANES = { batch: 50, lanes: 8 };

/** Hansa must have handled at least one of each while it was recorded. */
export function streams(recorder: Recorder): Record<'reaction' | 'projection', Stream> {
  const outbox = { next: recorder.one(/from outbox where published_at is null/).text };
  const published = recorder.one(/^update outbox set published_at/).text;
  const upsert = (database: string) => recorder.one(/^insert into organisation/, database).text;
  const projected = recorder.one(/^insert into projected/).text;
  return {
    reaction: {
      fill: `insert into outbox (id, kind, type, key, data, time) select gen_random_uuid(), 'event',
          'training.action-taken.v1', o.id, jsonb_build_object('organisationId', o.id, 'action', 'training.session-changed',
          'subject', jsonb_build_object('type', 'session', 'id', gen_random_uuid())), clock_timestamp()
        from (select gen_random_uuid() as id, n from generate_series(1, 500) n) o, generate_series(1, $1::integer / 500)`,
      bare: {
        ...{ from: 'training', service: 'training', type: 'training.action-taken.v1', published, ...outbox, ...LANES },
        handlers: [
          {
            ...{ name: 'RecordActWhenActionTaken.inTraining', to: 'identity' },
            first: recorder.one(/^insert into inbox/).text,
            handle: recorder.one(/^insert into audit_entry/).text,
            parameters: ['id', 'key', 'time', 'actor', 'data.action', 'data.subject.type', 'data.subject.id'],
          },
        ],
      },
    },
    projection: {
      fill: `insert into outbox (id, kind, type, key, time) select gen_random_uuid(), 'state',
          'identity.organisation.v1', o.id, clock_timestamp() from (select id from organisation order by id limit $1) o`,
      bare: {
        ...{ from: 'identity', service: 'identity', type: 'identity.organisation.v1', published, ...outbox, ...LANES },
        read: recorder.one(/parent_id, recognised_for, sample from organisation/).text,
        handlers: [
          {
            ...{ name: 'KeepOrganisations.apply', to: 'training', first: projected },
            handle: upsert('training'),
            parameters: ['key', 'data.name', 'data.type', 'data.country', 'data.recognised_for', 'data.sample'],
          },
          {
            ...{ name: 'KeepOrganisations.apply', to: 'knowledge_exchange', first: projected },
            handle: upsert('knowledge_exchange'),
            parameters: ['key', 'data.name', 'data.country'],
          },
        ],
      },
    },
  };
}

/**
 * How many events a second have all their effects: by Hansa from the commit that publishes them, by the same statements
 * of `pg` alone while Hansa's process is held.
 */
export async function compareEvents(hansa: Hansa, stream: Stream, count: number, rounds: number): Promise<Compared> {
  const { url: databases } = await hansa.databases();
  const client = new pg.Client({ connectionString: `${databases}/${stream.bare.from}` });
  await client.connect();
  const child = Child.start('bare-events.ts');
  const ours: Variant = async () => {
    const began = await fill(client, stream, count);
    await untilEmpty(client);
    return count / ((performance.now() - began) / 1000);
  };
  const bare: Variant = async () => {
    hansa.pause(true);
    try {
      const began = await fill(client, stream, count);
      const handled = await child.ask<number>({ databases, ...stream.bare });
      return handled / ((performance.now() - began) / 1000);
    } finally {
      hansa.pause(false);
      // It takes its lease again.
      await pause(4000);
      await untilEmpty(client);
    }
  };
  try {
    return await compare(ours, bare, rounds, 0);
  } finally {
    await child.stop();
    await client.end();
  }
}

/** Lets Hansa handle so many. */
export async function handleHere(hansa: Hansa, stream: Stream, count: number): Promise<void> {
  const { url: databases } = await hansa.databases();
  const client = new pg.Client({ connectionString: `${databases}/${stream.bare.from}` });
  await client.connect();
  await fill(client, stream, count);
  await untilEmpty(client);
  await client.end();
}

/** Gives the time just before the commit. */
async function fill(client: pg.Client, stream: Stream, count: number): Promise<number> {
  await client.query('begin');
  await client.query(stream.fill, [count]);
  await client.query(`select pg_notify('hansa_outbox', '')`);
  const began = performance.now();
  await client.query('commit');
  return began;
}

async function untilEmpty(client: pg.Client): Promise<void> {
  for (;;) {
    const { rowCount } = await client.query('select from outbox where published_at is null limit 1');
    if (rowCount === 0) return;
    await pause(10);
  }
}
