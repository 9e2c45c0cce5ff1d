import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readyBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { Keeper, postgresUrl, type Connection } from './connection.js';
import { runningServer } from './pid-file.js';
import { postgresPlaces, temporaryPlaces, type PostgresPlaces } from './places.js';
import { ServerDidNotStart, startServer, stopServer } from './server-process.js';
import { DURABLE, EPHEMERAL } from './settings.js';
import { PostgresIsNotUsable } from './postgres.errors.js';

export type PostgresOptions = {
  /** Where it lives; for an ephemeral one, below which its folder is made (the machine's temporary folder if left out). */
  folder?: string;
  /** A free one when left out. A server that is adopted keeps the port it has. */
  port?: number;
  /** For tests: fast, forgets everything when it stops or when this process dies. */
  ephemeral?: boolean;
  /**
   * Be a guest: use the server that another process runs and leave it running on `stop()`; start it only where there
   * is none. For commands that may run beside the application.
   */
  guest?: boolean;
  /** Told in a line what happens. */
  log?: (line: string) => void;
};

export type Postgres = Connection & {
  /** Whether it was running already: left by a process that was killed, or, for a guest, run by another. */
  adopted: boolean;
  /** Ends all connections, and returns when the server is gone. Safe to call twice. */
  stop(): Promise<void>;
};

/** Starts a real PostgreSQL on 127.0.0.1, or takes over the one that a killed process has left on the same folder. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const log = options.log ?? (() => undefined);
  const places = options.ephemeral ? temporaryPlaces(options.folder) : postgresPlaces(needed(options.folder));
  const native = readyBinaries(places.binaries);
  if (places.outside && !existsSync(places.password)) await stopServer(native, places.data);
  const password = ensureCluster(native, places, { sync: !options.ephemeral });
  const { port, adopted } = await run(native, places, options, log);
  const connection = new Keeper(port, password);
  if (!(adopted && options.guest)) {
    await connection.claim(places.home).catch(async (error: unknown) => {
      if (!adopted) await stopServer(native, places.data);
      throw error;
    });
  }
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await connection.release();
    if (adopted && options.guest) return;
    await stopServer(native, places.data);
    if (options.ephemeral) rmSync(places.home, { recursive: true, force: true });
    log('PostgreSQL has stopped.');
  };
  return {
    url: postgresUrl(port, password, 'postgres'),
    port,
    adopted,
    databaseUrl: (name) => postgresUrl(port, password, name),
    createDatabase: (name) => connection.createDatabase(name),
    stop: () => (stopped ??= stop()),
  };
}

/** Removes the database of `folder` and all that belongs to it. Refuses while another process uses it. */
export async function removePostgres(folder: string): Promise<void> {
  const places = postgresPlaces(folder);
  const running = runningServer(places.data);
  if (running) {
    const connection = new Keeper(running.port, readFileSync(places.password, 'utf8').trim());
    await connection.claim(places.home);
    await connection.release();
    await stopServer(readyBinaries(places.binaries), places.data);
  }
  rmSync(places.home, { recursive: true, force: true });
  for (const path of [places.outside ? places.data : null, places.binaries]) {
    if (path) rmSync(dirname(path), { recursive: true, force: true });
  }
}

async function run(native: string, places: PostgresPlaces, options: PostgresOptions, log: (line: string) => void) {
  const settings = options.ephemeral ? EPHEMERAL : DURABLE;
  for (let attempt = 1; ; attempt += 1) {
    let running = runningServer(places.data);
    while (running && !running.ready) {
      await pause(20);
      running = runningServer(places.data);
    }
    if (running) {
      log(`PostgreSQL was already running on port ${running.port}; it is used as it is.`);
      return { port: running.port, adopted: true };
    }
    const port = options.port ?? (await freePort());
    try {
      const { data } = places;
      await startServer({ native, data, log: places.log, port, settings, endsWithUs: options.ephemeral ?? false });
      log(`PostgreSQL runs on port ${port}, its data is in ${data}.`);
      return { port, adopted: false };
    } catch (error) {
      if (!(error instanceof ServerDidNotStart) || attempt === 50) throw error;
      const portTaken = /could not bind|Address already in use/i.test(error.log);
      if (portTaken && options.port)
        throw new PostgresIsNotUsable(`Port ${port} is taken: PostgreSQL cannot use it.`, { cause: error });
      // Processes of a postmaster that was killed take a moment to notice.
      const lingering = /shared memory block|lock file/i.test(error.log);
      if (!portTaken && !lingering) throw error;
      await pause(100);
    }
  }
}

function needed(folder: string | undefined): string {
  if (!folder) throw new PostgresIsNotUsable('A PostgreSQL that keeps its data needs a folder.');
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
