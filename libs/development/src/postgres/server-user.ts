import { spawnSync } from 'node:child_process';
import { PostgresIsNotUsable } from './postgres.errors.js';

export type ServerUser = { uid: number; gid: number };

let found: ServerUser | undefined;

/**
 * The user that PostgreSQL runs as when we are root: `postgres` where the machine has him, else `nobody`, so that no
 * account has to be made. Undefined for everyone else: then it runs as ourselves.
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  found ??= ask('postgres') ?? ask('nobody');
  if (!found)
    throw new PostgresIsNotUsable('PostgreSQL cannot run as root, and there is neither a user postgres nor nobody.');
  return found;
}

function ask(name: string): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
