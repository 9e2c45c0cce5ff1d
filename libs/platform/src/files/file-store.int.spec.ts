import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Database } from '../database/database.js';
import { migration } from '../database/migration.js';
import { testDatabase, type TestDatabase, until } from '../testing/index.js';
import { FileIsNoLongerThere, FileStore, TooManyUploads } from './file-store.js';
import { FileIsTooLarge } from './files.js';
import { FolderFiles } from './folder-files.js';
import { STORED_FILES } from './stored-files.js';

class TrainingDatabase extends Database {
  static override readonly migrations = [
    migration(
      'Files1764000000999',
      `${STORED_FILES}
       create table picture (
         id uuid primary key references stored_file (id), thumbnail_id uuid references stored_file (id));
       create trigger picture_goes after delete on picture
         for each row execute function let_files_leave('id', 'thumbnail_id');`,
    ),
  ];
}

describe('the files of a service', () => {
  let test: TestDatabase<TrainingDatabase>;
  let folder: string;
  let files: FolderFiles;
  let store: FileStore;
  beforeAll(async () => {
    Logger.overrideLogger(false);
    test = await testDatabase(TrainingDatabase);
    folder = mkdtempSync(join(tmpdir(), 'hansa-store-'));
    files = new FolderFiles(folder);
    store = new FileStore('training', test.database, files);
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });

  const receive = (content: string, most = 1000) => store.receive(Readable.from([Buffer.from(content)]), most);
  const keep = (id: string) => test.database.transaction((tx) => store.keep(tx, id));
  const pathOf = (id: string) => join(folder, 'training', id.slice(0, 2), id);
  const rows = () => test.database.query<{ id: string; state: string }>('select id, state from stored_file');
  const sweepAll = async () => {
    while (await store.sweep());
  };

  it('stay once they are kept', async () => {
    const { id, size } = await receive('content');
    await keep(id);
    await test.shiftClock('30 days');
    await sweepAll();
    expect(await text(await store.open(id))).toBe('content');
    expect((await store.bytesOf({ id, size }).read(3, 99)).toString()).toBe('tent');
  });

  it('go after an hour when nobody kept them, and then cannot be kept', async () => {
    const { id } = await receive('content');
    await sweepAll();
    expect(existsSync(pathOf(id))).toBe(true);
    await test.shiftClock('61 minutes');
    await sweepAll();
    expect(existsSync(pathOf(id))).toBe(false);
    expect((await rows()).some((row) => row.id === id)).toBe(false);
    await expect(keep(id)).rejects.toThrow(FileIsNoLongerThere);
  });

  it('are not kept by a transaction that failed', async () => {
    const { id } = await receive('content');
    const failing = test.database.transaction(async (tx) => {
      await store.keep(tx, id);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await store.leaveIfArriving(id);
    await sweepAll();
    expect(existsSync(pathOf(id))).toBe(false);
  });

  it('leave with the rows that refer to them, and not before these are gone for good', async () => {
    const [picture, thumbnail] = [await receive('picture'), await receive('thumbnail')];
    await test.database.transaction(async (tx) => {
      for (const { id } of [picture, thumbnail]) await store.keep(tx, id);
      await tx.query('insert into picture values ($1, $2)', [picture.id, thumbnail.id]);
    });
    const failing = test.database.transaction(async (tx) => {
      await tx.query('delete from picture');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await sweepAll();
    expect(await text(await store.open(picture.id))).toBe('picture');
    await test.database.query('delete from picture');
    await sweepAll();
    expect([picture, thumbnail].map(({ id }) => existsSync(pathOf(id)))).toEqual([false, false]);
  });

  it('that are too large, or break off, leave nothing', async () => {
    await expect(receive('too large', 3)).rejects.toThrow(FileIsTooLarge);
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('half');
      await Promise.reject(new Error('gone'));
    }
    await expect(store.receive(broken(), 1000)).rejects.toThrow('gone');
    await sweepAll();
    expect((await rows()).filter(({ state }) => state !== 'kept')).toEqual([]);
  });

  it('come four at a time from one person', async () => {
    const slow = Array.from({ length: 4 }, () => new PassThrough());
    const coming = slow.map((one) => store.receive(one, 1000));
    await expect(receive('fifth')).rejects.toThrow(TooManyUploads);
    slow.forEach((one) => one.end('done'));
    await Promise.all(coming);
    await receive('fifth');
  });

  it('of which the database knows nothing leave after a week', async () => {
    const [unknown, fresh] = [randomUUID(), randomUUID()];
    for (const id of [unknown, fresh]) await files.put(`training/${id}`, Readable.from([Buffer.from('x')]), 9);
    const before = new Date(Date.now() - 7_200_000);
    utimesSync(pathOf(unknown), before, before);
    await store.lookAround();
    await sweepAll();
    expect(existsSync(pathOf(unknown))).toBe(true);
    await test.shiftClock('8 days');
    await sweepAll();
    expect([unknown, fresh].map((id) => existsSync(pathOf(id)))).toEqual([false, true]);
  });

  it('are removed once, although several processes sweep', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 30; n += 1) ids.push((await receive('x')).id);
    for (const id of ids) await store.leaveIfArriving(id);
    const others = [1, 2, 3].map(() => new FileStore('training', test.database, files));
    let removed = 0;
    await until(async () => {
      for (const count of await Promise.all(others.map((other) => other.sweep()))) removed += count;
      return removed >= 30;
    });
    expect(removed).toBe(30);
  });
});
