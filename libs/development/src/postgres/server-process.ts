import { spawn, spawnSync } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ownerOf, SERVER_ENVIRONMENT } from './cluster.js';
import { isServerOf, runningServer } from './pid-file.js';
import { PostgresIsNotUsable } from './postgres.errors.js';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;
const LOG_LIMIT_BYTES = 1_000_000;

/** The server ended before it was ready; `log` is what it wrote. */
export class ServerDidNotStart extends PostgresIsNotUsable {
  constructor(readonly log: string) {
    super(`PostgreSQL did not start: ${log.trim() || 'it wrote nothing'}`);
  }
}

/** Starts `postgres` and waits until it takes connections. */
export async function startServer(start: {
  native: string;
  data: string;
  log: string;
  port: number;
  settings: string[];
  /** Ends the server, and removes the folder around `data`, as soon as this process is gone, however it went. */
  endsWithUs: boolean;
}): Promise<void> {
  const from = prepareLog(start.log, start.data);
  const out = openSync(start.log, 'a');
  const settings = [`port=${start.port}`, ...start.settings].flatMap((setting) => ['-c', setting]);
  const command = [join(start.native, 'bin', 'postgres'), '-D', start.data, ...settings];
  const [file, ...flags] = start.endsWithUs ? [...keeper(dirname(start.data)), ...command] : command;
  const child = spawn(file!, flags, {
    ...ownerOf(start.data),
    // A process group of its own: Ctrl-C in the terminal must reach the application alone, which stops us last.
    detached: true,
    cwd: dirname(start.data),
    env: SERVER_ENVIRONMENT,
    stdio: [start.endsWithUs ? 'pipe' : 'ignore', out, out],
  });
  closeSync(out);
  let ended = false;
  child.once('exit', () => (ended = true)).once('error', () => (ended = true));
  child.unref();
  // @ts-expect-error the pipe of a child is a socket, which can be unreferenced
  child.stdin?.unref();
  child.stdin?.on('error', () => undefined);

  const limit = Date.now() + START_LIMIT_MS;
  while (!runningServer(start.data)?.ready) {
    if (ended) throw new ServerDidNotStart(readFileSync(start.log, 'utf8').slice(from));
    if (Date.now() > limit) throw new PostgresIsNotUsable(`PostgreSQL is not ready after ${START_LIMIT_MS / 1000} s.`);
    await pause(10);
  }
}

/**
 * Our end of the pipe closes when we die, even by `kill -9`; then `cat` returns, the server is ended and its folder
 * removed. A server that ends by itself (its port was taken) takes the keeper with it, so that we see it.
 */
function keeper(home: string): string[] {
  if (process.platform === 'win32') return [];
  const script = [
    'exec 3<&0; home=$1; shift',
    '"$@" <&- 3<&- & server=$!',
    '(cat <&3 >/dev/null; kill -QUIT $server) & watch=$!',
    'wait $server; kill $watch 2>/dev/null',
    'wait $watch && cd / && rm -rf "$home"',
    'exit 1',
  ].join('\n');
  return ['/bin/sh', '-c', script, 'keeper', home];
}

function prepareLog(log: string, data: string): number {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) truncateSync(log);
  closeSync(openSync(log, 'a', 0o600));
  const user = ownerOf(data);
  if (user) chownSync(log, user.uid, user.gid);
  return statSync(log).size;
}

/**
 * Stops the server of this data folder, if there is one, and returns when its process is gone. Connections are ended;
 * what was committed stays. `SIGINT` is PostgreSQL's fast shutdown, `SIGQUIT` the immediate one.
 */
export async function stopServer(native: string, data: string): Promise<void> {
  const server = runningServer(data);
  if (!server) return;
  if (process.platform === 'win32') {
    spawnSync(join(native, 'bin', 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w'], { stdio: 'ignore' });
    return;
  }
  signal(server.pid, 'SIGINT');
  const limit = Date.now() + STOP_LIMIT_MS;
  let quit = false;
  while (isServerOf(server.pid, data)) {
    if (!quit && Date.now() > limit) {
      signal(server.pid, 'SIGQUIT');
      quit = true;
    }
    await pause(10);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
