import { startPostgres } from '@hansa/development';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { Child, memory } from './child.js';
import { compare, type Compared } from './compare.js';
import { compareEvents, handleHere, streams } from './events.js';
import { Hansa, type HansaOptions } from './hansa.js';
import type { Measured } from './page.js';
import { profiled } from './profile.js';
import { Recorder } from './recorded.js';
import { measureRegistry } from './registry.js';
import { recordRequests, Requests } from './requests.js';
import { seed } from './seed.js';
import { measureStarts } from './starts.js';
import type { Write } from './transaction.js';

const SECONDS = 4;
const EVENTS = 10_000;
const POOL = 10;
const WRITERS = 8;
const preload = (name: string) => ['--import', new URL(name, import.meta.url).href];

/** Measures everything in a folder that it may fill. */
export async function measure(folder: string, rounds: number, tell: (line: string) => void): Promise<Measured> {
  const said = <T>(what: string, value: T): T => {
    tell(`${what} ${JSON.stringify(value)}`);
    return value;
  };
  const options = { folder: join(folder, 'data'), port: await freePort() };
  const starts = said('Starts', await measureStarts({ ...options, folder: join(folder, 'starts') }));
  const prepared = await prepare(options, join(folder, 'statements'));
  tell('The databases are filled');

  const hansa = await Hansa.start(options);
  const requests = await Requests.start(hansa, prepared);
  const measured = {
    session: said('One session', await requests.compare('session', rounds, SECONDS)),
    list: said('List', await requests.compare('list', rounds, SECONDS)),
    resource: said('Add a resource', await requests.compare('resource', rounds, SECONDS)),
    reaction: said('Reaction', await compareEvents(hansa, prepared.streams.reaction, EVENTS, rounds)),
    projection: said('Projection', await compareEvents(hansa, prepared.streams.projection, EVENTS, rounds)),
    memoryAfter: said('Memory', memory(hansa.pid)),
  };
  await requests.stop();
  await hansa.stop();
  return {
    ...measured,
    ...{ starts, postgres: prepared.version },
    ...said('Transactions', await compareTransactions(options, rounds)),
    profiles: await profileAll(options, prepared, join(folder, 'profile')),
    registry: said(
      'Registry',
      await measureRegistry(
        { folder: join(folder, 'registry'), port: await freePort() },
        join(folder, 'searches'),
        Math.ceil(rounds / 2),
      ),
    ),
  };
}

type Prepared = Awaited<ReturnType<typeof prepare>>;

/** Fills the databases, and keeps which statements Hansa sends for what is measured. */
async function prepare(options: HansaOptions, file: string) {
  const recorder = new Recorder(file);
  const nodeOptions = preload('./record-statements.js');
  const hansa = await Hansa.start({ ...options, nodeOptions, environment: recorder.environment });
  const { url: databases, postgres } = await hansa.databases();
  const seeded = await seed(hansa, databases);
  const ofEvents = streams(recorder);
  const routes = await recordRequests(hansa, recorder, seeded);
  const version = await versionOf(postgres.url);
  await hansa.stop();
  return { seeded, routes, version, pool: POOL, streams: ofEvents };
}

async function compareTransactions(
  { folder }: HansaOptions,
  rounds: number,
): Promise<{ insert: Compared; update: Compared }> {
  const postgres = await startPostgres({ folder: join(folder, 'postgres') });
  const address = postgres.url.slice(0, postgres.url.lastIndexOf('/'));
  const child = Child.start('transaction.ts', { HANSA_TEST_POSTGRES: address });
  const variant = (what: Write['what'], how: Write['how']) => (seconds: number) =>
    child.ask<number>({ what, how, writers: WRITERS, seconds });
  const pair = (what: Write['what']) => compare(variant(what, 'ours'), variant(what, 'bare'), rounds, SECONDS);
  const measured = { insert: await pair('insert'), update: await pair('update') };
  await child.stop();
  await postgres.stop();
  return measured;
}

/** In a process that is started for it. */
async function profileAll(options: HansaOptions, prepared: Prepared, file: string): Promise<Measured['profiles']> {
  const nodeOptions = preload('./profile-on-signal.js');
  const hansa = await Hansa.start({ ...options, nodeOptions, environment: { PROFILE: file } });
  const requests = await Requests.start(hansa, { ...prepared, routes: {} });
  const profiles: Measured['profiles'] = {};
  for (const [route, what] of Object.entries({ session: 'One session', list: 'List', resource: 'Add a resource' })) {
    const work = () => requests.loadHansa(route as 'session', SECONDS);
    await work();
    profiles[what] = await profiled(hansa.pid, file, work);
  }
  const handle = () => handleHere(hansa, prepared.streams.reaction, EVENTS);
  await handle();
  profiles['Events with a reaction'] = await profiled(hansa.pid, file, handle);
  await requests.stop();
  await hansa.stop();
  return profiles;
}

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return rows[0]!.server_version;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
