import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { compiledDevelopment, type Compiled } from '../testing/compiled-development.js';
import { postgresPlaces, removePostgres, startPostgres, type Postgres } from '../index.js';

async function ask<T = unknown>(url: string, sql: string): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, T>>(sql);
    return Object.values(rows[0] ?? {})[0] as T;
  } finally {
    await client.end();
  }
}

describe('a PostgreSQL in a folder', () => {
  let compiled: Compiled;
  let folder: string;
  let running: Postgres[] = [];
  const start = async (options: Parameters<typeof startPostgres>[0]) => {
    const postgres = await startPostgres(options);
    running.push(postgres);
    return postgres;
  };

  beforeAll(() => {
    compiled = compiledDevelopment();
    folder = join(mkdtempSync(join(tmpdir(), 'hansa-development-')), 'a folder');
    chmodSync(join(folder, '..'), 0o755);
  });
  afterEach(async () => {
    for (const postgres of running) await postgres.stop();
    running = [];
  });
  afterAll(async () => {
    await removePostgres(folder);
    rmSync(join(folder, '..'), { recursive: true, force: true });
    compiled.remove();
  });

  it('keeps what was written until the next start, and its password to itself', async () => {
    const first = await start({ folder });
    expect(first.adopted).toBe(false);
    await Promise.all([first.createDatabase('kept'), first.createDatabase('kept')]);
    await ask(first.databaseUrl('kept'), 'create table t as select 7 as n');
    await first.stop();
    await first.stop();

    const second = await start({ folder });
    await second.createDatabase('kept');
    expect(await ask(second.databaseUrl('kept'), 'select n from t')).toBe(7);
    expect(statSync(postgresPlaces(folder).password).mode & 0o777).toBe(0o600);
    await expect(ask(second.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('waits for the disk before it acknowledges, and listens on this machine alone', async () => {
    const { url } = await start({ folder });
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
      expect(await ask(url, `show ${setting}`)).toBe('on');
    }
    expect(await ask(url, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await ask(url, 'show unix_socket_directories')).toBe('');
  });

  it('reads the letters of all eleven languages, whatever the machine speaks', async () => {
    const { url } = await start({ folder });
    expect(await ask(url, "select lower('ÅÄÖ ÆØÐÞ ŽŪĘ ŁŚŻ')")).toBe('åäö æøðþ žūę łśż');
    expect(
      await ask(url, "select to_tsvector('swedish', '“Övningarna”, Åland') @@ to_tsquery('swedish', 'övning & åland')"),
    ).toBe(true);
    await ask(url, 'create extension if not exists unaccent');
    await ask(url, 'create extension if not exists pg_trgm');
    expect(await ask(url, "select unaccent('Łódź, Žemaitija')")).toBe('Lodz, Zemaitija');
    expect(await ask(url, "select show_trgm('ŽŪ') = show_trgm('žū')")).toBe(true);
  });

  it('is taken over when its process was killed, with all that was acknowledged', async () => {
    const child = await compiled.run(folder);
    await ask(child.url, 'create table acknowledged as select 1 as n');
    await child.kill('SIGKILL');
    const postgres = await start({ folder });
    expect(postgres.adopted).toBe(true);
    expect(postgres.url).toBe(child.url);
    expect(await ask(postgres.url, 'select n from acknowledged')).toBe(1);
    await postgres.stop();
    await expect(ask(postgres.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('starts although a dead server left its pid file, and its number belongs to another process', async () => {
    const { data } = postgresPlaces(folder);
    writeFileSync(
      join(data, 'postmaster.pid'),
      [process.pid, data, 0, 5999, '', '127.0.0.1', '1 1', 'ready', ''].join('\n'),
    );
    const postgres = await start({ folder });
    expect(postgres.adopted).toBe(false);
  });

  it('recovers when the server itself was killed', async () => {
    const first = await start({ folder });
    await ask(first.url, 'create table recovered as select 3 as n');
    process.kill(
      Number(readFileSync(join(postgresPlaces(folder).data, 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    const second = await start({ folder });
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, 'select n from recovered')).toBe(3);
  });

  it('lets the application stop it last: Ctrl-C in the terminal does not reach it', async () => {
    const child = await compiled.run(folder);
    await child.interruptTerminal();
    expect(child.output()).toContain('wrote after the interrupt');
    const again = await start({ folder });
    expect(again.adopted).toBe(false);
    expect(await ask(again.url, "select count(*)::int from pg_database where datname = 'late'")).toBe(1);
  });

  it('is one process at a time; a guest may use it and leaves it running', async () => {
    const host = await start({ folder });
    await expect(startPostgres({ folder })).rejects.toThrow(/in use by another process/);
    const guest = await startPostgres({ folder, guest: true });
    expect(guest.adopted).toBe(true);
    await guest.stop();
    expect(await ask(host.url, 'select 1')).toBe(1);
    await expect(removePostgres(folder)).rejects.toThrow(/in use by another process/);
  });

  it('runs for several folders at once, and says when a wanted port is taken', async () => {
    const one = await start({ folder });
    const two = await start({ ephemeral: true });
    expect(one.port).not.toBe(two.port);
    const other = join(folder, '..', 'other');
    for (const where of [{ folder: other }, { ephemeral: true }]) {
      await expect(startPostgres({ ...where, port: one.port })).rejects.toThrow(`Port ${one.port} is taken`);
    }
  });

  it('lives elsewhere only when the user it runs as cannot reach the folder', async () => {
    const closed = join(folder, '..', 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const within = join(closed, 'data');
    // It runs as another user where we are root; anybody else reaches what is his own.
    expect(postgresPlaces(within).outside).toBe(process.getuid?.() === 0);
    const postgres = await start({ folder: within });
    expect(await ask(postgres.url, 'select 1')).toBe(1);
    await postgres.stop();
    await removePostgres(within);
    expect(existsSync(postgresPlaces(within).data)).toBe(false);
  });

  it('forgets everything when it is for tests, even when its process is killed', async () => {
    const child = await compiled.run('');
    expect(await ask(child.url, 'show fsync')).toBe('off');
    const data = await ask<string>(child.url, 'show data_directory');
    expect(existsSync(data)).toBe(true);
    await child.kill('SIGKILL');
    await compiled.until(() => !existsSync(data));
  });
});
