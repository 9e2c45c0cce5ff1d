import { SeatBooked } from '@hansa/contracts';
import { Database, migration } from '@hansa/platform';
import { testDatabase } from '@hansa/platform/testing';
import pg from 'pg';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { randomUUID } from 'node:crypto';
import { answer } from './child.js';
import { replay, type Statement } from './replay.js';

/** As large as an enrolment. */
@Entity('seat')
class Seat {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'session_id' })
  sessionId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  language: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  state: string;

  @Column('integer', { name: 'seat_number' })
  seatNumber: number;

  @Column('jsonb')
  why: object;

  @Column('timestamptz', { name: 'booked_at' })
  bookedAt: Date;

  @Column('boolean')
  sample: boolean;

  @VersionColumn()
  version: number;
}

class BenchDatabase extends Database {
  static override readonly entities = [Seat];
  static override readonly migrations = [
    migration(
      'Seats1764000000000',
      `create table seat (id uuid primary key, session_id uuid not null, person_id uuid not null, language text not null,
         note text, state text not null, seat_number integer not null, why jsonb not null, booked_at timestamptz not null,
         sample boolean not null, version integer not null)`,
    ),
  ];
}

export interface Write {
  /** A new entity, or one that is there, locked and changed. */
  what: 'insert' | 'update';
  how: 'ours' | 'bare';
  /** At the same time. */
  writers: number;
  seconds: number;
}

let database: BenchDatabase;
/** One for each writer to change. */
const seats: string[] = [];
let next = 0;
const recorded = new Map<Write['what'], { statements: Statement[]; fresh: string[] }>();

/** Writes an entity with an event about it, again and again; says how many in a second. */
async function write({ what, how, writers, seconds }: Write): Promise<number> {
  await prepare();
  const work = { insert: bookSeat, update: changeSeat }[what];
  const act = how === 'ours' ? () => work() : () => bare(what);
  const began = performance.now();
  const end = began + seconds * 1000;
  let written = 0;
  const writer = async () => {
    for (; performance.now() < end; written += 1) await act();
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return written / ((performance.now() - began) / 1000);
}

async function prepare(): Promise<void> {
  if (database) return;
  database = (await testDatabase(BenchDatabase)).database;
  for (let n = 0; n < 1000; n += 1) seats.push(await bookSeat());
  for (const [what, work] of Object.entries({ insert: bookSeat, update: changeSeat })) {
    const statements = await record(work);
    const fresh = JSON.stringify(statements).match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [];
    recorded.set(what as Write['what'], { statements, fresh });
  }
}

function bookSeat(): Promise<string> {
  return database.transaction(async (tx) => {
    const seat = Object.assign(new Seat(), {
      ...{ id: randomUUID(), sessionId: randomUUID(), personId: randomUUID(), language: 'en', note: null },
      ...{ state: 'booked', seatNumber: 7, why: { code: 'has-a-seat' }, bookedAt: await tx.now(), sample: false },
    });
    await tx.save(seat);
    tx.publish(SeatBooked, { enrolmentId: seat.id, sessionId: seat.sessionId, personId: seat.personId });
    return seat.id;
  });
}

function changeSeat(): Promise<string> {
  return database.transaction(async (tx) => {
    const seat = await tx.get(Seat, nextSeat(), { lock: true });
    seat.bookedAt = await tx.now();
    seat.seatNumber += 1;
    await tx.save(seat);
    tx.publish(SeatBooked, { enrolmentId: seat.id, sessionId: seat.sessionId, personId: seat.personId });
    return seat.id;
  });
}

const nextSeat = () => seats[next++ % seats.length]!;

async function bare(what: Write['what']): Promise<void> {
  const client = await database.pool.connect();
  try {
    await replay(client, { ...recorded.get(what)!, ...(what === 'update' ? { id: changed } : {}) }, nextSeat());
  } finally {
    client.release();
  }
}

let changed = '';

/** What a piece of work sends to the database. */
async function record(work: () => Promise<string>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const query = pg.Client.prototype.query as (...parameters: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, text: string, values: unknown[] = [], ...rest: unknown[]) {
    statements.push({ connection: 0, database: '', text, values });
    return query.call(this, text, values, ...rest);
  } as never;
  changed = await work();
  pg.Client.prototype.query = query as never;
  return statements;
}

answer(write);
