import {
  defineEvent,
  defineState,
  type EventDefinition,
  type Received,
  type StateDefinition,
  type StateRecord,
} from '@hansa/contracts';
import { z } from 'zod';
import { Database, type DatabaseClass } from '../../database/database.js';
import { migration } from '../../database/migration.js';
import type { Transaction } from '../../database/transaction.js';
import { freshDatabase } from '../../testing/test-database.js';
import { until } from '../../testing/until.js';
import { dataSourceFor } from '../../database/data-source.js';
import type { Carrier } from '../carrier.js';
import { Consumer } from '../consumer.js';
import type { Handler } from '../handler.js';
import type { MessagingObserver } from '../observer.js';
import { Relay, type RelayOptions } from '../relay.js';
import { type StateSource, stateSource } from '../state-source.js';
import { Wake } from '../wake.js';

/** The publishing side: boxes that are filled, and what is in them. */
class TrainingDatabase extends Database {
  static override readonly migrations = [
    migration('Boxes1764000000001', 'create table box (id text primary key, content text not null)'),
  ];
}

/** The handling side: what was seen, in order, and a projection of the boxes. */
class KnowledgeExchangeDatabase extends Database {
  static override readonly migrations = [
    migration(
      'Seen1764000000002',
      `create table seen (n bigint generated always as identity, handler text, key text, content text);
       create table held (id text primary key, content text not null)`,
    ),
  ];
}

export const BoxFilled = defineEvent('training.box-filled.v1', {
  when: 'Something was put into a box.',
  key: ({ box }) => box,
  data: z.object({ box: z.string(), content: z.string() }),
});
export const BoxState = defineState('training.box.v1', {
  what: 'A box and its content.',
  data: z.object({ content: z.string() }),
});

const boxes = stateSource(BoxState, {
  keys: 'select id as key from box',
  read: (query, keys) =>
    query(`select id as key, jsonb_build_object('content', content) as record from box where id = any($1)`, [keys]),
});

export type Effect = (content: string, tx: Transaction) => Promise<void> | void;

/** A handler of `BoxFilled` that writes down what it saw, after `effect` if there is one. */
export function noting(name: string, effect?: Effect): Handler {
  return {
    name,
    definition: BoxFilled as EventDefinition,
    invoke: async (payload, tx) => {
      const { data } = payload as Received<typeof BoxFilled>;
      await effect?.(data.content, tx);
      await tx.query('insert into seen (handler, key, content) values ($1, $2, $3)', [name, data.box, data.content]);
    },
  };
}

/** Keeps the projection of the boxes. */
export const holding: Handler = {
  name: 'HoldBoxes.apply',
  definition: BoxState as StateDefinition,
  invoke: async (payload, tx) => {
    const { key, record } = payload as StateRecord<typeof BoxState>;
    if (!record) await tx.query('delete from held where id = $1', [key]);
    else
      await tx.query('insert into held values ($1, $2) on conflict (id) do update set content = excluded.content', [
        key,
        record.content,
      ]);
  },
};

export type MakeCarrier = (databases: ReadonlyMap<'training', Database>) => Promise<Carrier>;

const quiet: MessagingObserver = { handling: (_handler, work) => work(), retrying: () => {}, deadLetter: () => {} };

/** Two services on real databases, with the carrier that is to be tried between them. */
export class Bench {
  readonly closing: (() => Promise<unknown>)[] = [];
  from!: Database;
  to!: Database;
  carrier!: Carrier;
  consumer!: Consumer;
  private fromUrl = '';
  toUrl = '';

  static async with(makeCarrier: MakeCarrier, handlers: Handler[], relays = 1): Promise<Bench> {
    const bench = new Bench();
    const from = await freshDatabase(TrainingDatabase);
    const to = await freshDatabase(KnowledgeExchangeDatabase);
    bench.fromUrl = from.url;
    bench.toUrl = to.url;
    bench.from = await bench.open(TrainingDatabase, from.url, 'training', [boxes]);
    bench.to = await bench.open(KnowledgeExchangeDatabase, to.url, 'knowledge-exchange', []);
    bench.carrier = await makeCarrier(new Map([['training', bench.from]]));
    await bench.consume(handlers);
    for (let n = 0; n < relays; n += 1) await bench.relay(bench.carrier);
    bench.closing.push(from.drop, to.drop);
    return bench;
  }

  private async open(database: DatabaseClass, url: string, service: string, states: StateSource[]): Promise<Database> {
    const source = dataSourceFor(database, { url, pool: 12, service });
    await source.initialize();
    this.closing.push(() => source.destroy());
    const opened = new database(source, states);
    opened.pool.on('error', () => undefined);
    return opened;
  }

  /** Begins to handle with these handlers; the ones before are left. */
  async consume(handlers: Handler[]): Promise<void> {
    this.consumer = new Consumer('knowledge-exchange', this.to, handlers, {
      lanes: 4,
      batch: 50,
      attempts: 3,
      firstPause: 5,
      longestPause: 50,
      observer: quiet,
    });
    await this.carrier.subscribe(this.consumer);
  }

  async relay(carrier: Carrier, options: Partial<RelayOptions> = {}): Promise<Relay> {
    const wake = new Wake(this.fromUrl, () => {});
    await wake.listen();
    const relay = new Relay('training', this.from, carrier, wake, {
      inFlight: 1000,
      poll: 100,
      lease: 5000,
      onError: () => {},
      ...options,
    });
    relay.start();
    this.closing.unshift(async () => {
      const stopped = relay.stop();
      await this.carrier.stop();
      await stopped;
      await wake.stop();
    });
    return relay;
  }

  fill(box: string, content: string): Promise<void> {
    return this.from.transaction(async (tx) => {
      await tx.query('insert into box values ($1, $2) on conflict (id) do update set content = $2', [box, content]);
      tx.publish(BoxFilled, { box, content });
      tx.changed(BoxState, box);
    });
  }

  throwAway(box: string): Promise<void> {
    return this.from.transaction(async (tx) => {
      await tx.query('delete from box where id = $1', [box]);
      tx.changed(BoxState, box);
    });
  }

  /** Waits until the outbox is empty and all that was sent is handled. */
  async settled(): Promise<void> {
    await until(async () => {
      const [waiting] = await this.from.query('select 1 from outbox where published_at is null limit 1');
      if (waiting) return false;
      const lag = await this.carrier.lag('knowledge-exchange');
      return [...lag.values()].every((messages) => messages === 0);
    });
  }

  async seen(handler: string, box?: string): Promise<string[]> {
    const rows = await this.to.query<{ content: string }>(
      'select content from seen where handler = $1 and ($2::text is null or key = $2) order by n',
      [handler, box ?? null],
    );
    return rows.map(({ content }) => content);
  }

  held(): Promise<{ id: string; content: string }[]> {
    return this.to.query('select id, content from held order by id');
  }

  deadLetters(): Promise<{ handler: string; error: string; attempts: number }[]> {
    return this.to.query(
      'select handler, error, attempts from dead_letter where replayed_at is null order by failed_at',
    );
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
  }
}
