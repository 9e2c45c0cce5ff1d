import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { packagedBinaries } from './binaries.js';
import { serverUser, type ServerUser } from './server-user.js';

/** Where one PostgreSQL keeps its things. */
export type PostgresPlaces = {
  /** Holds the password and the log; always inside the folder that was asked for. */
  home: string;
  password: string;
  log: string;
  /** The cluster itself. */
  data: string;
  /** Where the binaries must be copied to before use; null when they can be used in place. */
  binaries: string | null;
  /** Whether the data lies outside the folder that was asked for. */
  outside: boolean;
};

const OUTSIDE = '/var/lib/hansa';

/**
 * Says where the PostgreSQL of `folder` lives, without touching anything.
 *
 * PostgreSQL refuses to run as root, so for root it runs as another user. What that user cannot reach (a clone below
 * `/root`) lives in `/var/lib/hansa/<hash>` instead: the data by the hash of its folder, the binaries by that of theirs.
 */
export function postgresPlaces(folder: string): PostgresPlaces {
  const home = join(resolve(folder), 'postgres');
  const outside = outsideOf(resolve(folder), 'data');
  const user = serverUser();
  const away = user !== undefined && (existsSync(outside) || !reaches(user, home));
  return {
    home,
    password: join(home, 'password'),
    log: join(home, 'postgres.log'),
    data: away ? outside : join(home, 'data'),
    binaries: binariesPlace(user),
    outside: away,
  };
}

/** For a server that is forgotten when it stops: everything in a new folder below `below` or the machine's own. */
export function temporaryPlaces(below?: string): PostgresPlaces {
  const user = serverUser();
  if (below) mkdirSync(below, { recursive: true });
  const reachable = [below ?? tmpdir(), '/var/tmp'].find((folder) => !user || reaches(user, folder));
  const home = mkdtempSync(join(reachable ?? tmpdir(), 'hansa-postgres-'));
  if (user) chownSync(home, user.uid, user.gid);
  return {
    home,
    password: join(home, 'password'),
    log: join(home, 'postgres.log'),
    data: join(home, 'data'),
    binaries: binariesPlace(user),
    outside: false,
  };
}

function binariesPlace(user: ServerUser | undefined): string | null {
  const packaged = packagedBinaries();
  return user && !reaches(user, packaged) ? outsideOf(packaged, 'binaries') : null;
}

function outsideOf(folder: string, what: string): string {
  return join(OUTSIDE, createHash('sha256').update(folder).digest('hex').slice(0, 12), what);
}

/** Asks the kernel instead of reading modes, so that groups and access lists count too. */
export function reaches(user: ServerUser, path: string): boolean {
  let nearest = path;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  const asked = spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', realpathSync(nearest)], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
  });
  return asked.status === 0;
}
