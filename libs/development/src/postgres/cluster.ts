import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PostgresPlaces } from './places.js';
import { serverUser, type ServerUser } from './server-user.js';
import { PostgresIsNotUsable } from './postgres.errors.js';

export const SUPERUSER = 'hansa';

/**
 * Order and case come from PostgreSQL's own C.UTF-8, the same everywhere. Only the parser of full text still asks the
 * machine which characters are letters; with plain C a typographic quote becomes part of the word.
 */
const LETTERS = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/** A clean environment: the machine's locale and `PG...` variables must not reach the server. */
export const SERVER_ENVIRONMENT = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };

/** Whom the server runs as: the owner of the data where there is some, so that a user made later changes nothing. */
export function ownerOf(data: string): ServerUser | undefined {
  const user = serverUser();
  if (!user || !existsSync(data)) return user;
  const { uid, gid } = statSync(data);
  return uid === 0 ? user : { uid, gid };
}

/** Makes the cluster if there is none, and returns the superuser's password. */
export function ensureCluster(native: string, places: PostgresPlaces, settings: { sync: boolean }): string {
  makeReachable(places.home);
  if (existsSync(places.data)) {
    if (existsSync(places.password)) {
      refuseOtherVersion(native, places.data);
      return readFileSync(places.password, 'utf8').trim();
    }
    if (!places.outside) {
      throw new PostgresIsNotUsable(
        `The password of the database is missing (${places.password}): put it back, or remove ${places.data}.`,
      );
    }
    // The folder was removed by hand: what it had outside goes with it.
    rmSync(places.data, { recursive: true, force: true });
  }
  const password = randomBytes(18).toString('base64url');
  writeFileSync(places.password, `${password}\n`, { mode: 0o600 });
  initialise(native, places.data, password, settings.sync);
  return password;
}

/** Makes a folder, and what is missing above it, such that the server's user can pass, whatever our umask. */
function makeReachable(folder: string): void {
  if (existsSync(folder)) return;
  makeReachable(dirname(folder));
  mkdirSync(folder, { recursive: true });
  if (serverUser()) chmodSync(folder, 0o755);
}

/** Works beside the final place and is then renamed, so that an interrupted initdb leaves nothing half done. */
function initialise(native: string, data: string, password: string, sync: boolean): void {
  const unfinished = `${data}.unfinished`;
  const passwordFile = join(dirname(data), 'initial-password');
  const user = serverUser();
  rmSync(unfinished, { recursive: true, force: true });
  makeReachable(dirname(data));
  mkdirSync(unfinished, { mode: 0o700 });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const flags = [
      `--pgdata=${unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--text-search-config=simple',
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    ];
    for (const letters of LETTERS) {
      const made = spawnSync(join(native, 'bin', 'initdb'), [...flags, `--lc-ctype=${letters}`], {
        ...user,
        cwd: unfinished,
        env: SERVER_ENVIRONMENT,
        encoding: 'utf8',
      });
      if (made.status === 0) break;
      if (letters !== 'C' && /invalid locale name/.test(made.stderr)) continue;
      throw new PostgresIsNotUsable(`The database could not be made: ${made.error ?? made.stderr}`);
    }
    renameSync(unfinished, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function refuseOtherVersion(native: string, data: string): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const here = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...ownerOf(data),
    cwd: '/',
    encoding: 'utf8',
  });
  const version = /(\d+)\./.exec(here.stdout)?.[1];
  if (version && made !== version) {
    throw new PostgresIsNotUsable(
      `${data} was made by PostgreSQL ${made}, this one is ${version}: remove it to begin anew.`,
    );
  }
}
