import { describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type FileKey, FileIsNotAtHand, FileIsTooLarge, type Files } from '../files.js';

const MANY = 50 * 1024 * 1024;
const aKey = (service = 'training'): FileKey => `${service}/${randomUUID()}`;
const digest = (content: Uint8Array) => createHash('sha256').update(content).digest('base64url');

/** What every place for files must do. @param place gives a new one that is empty */
export function conformance(name: string, place: () => Promise<Files>): void {
  const put = (files: Files, key: FileKey, content: Buffer, most = MANY) =>
    files.put(key, Readable.from([content]), most);
  const read = async (files: Files, key: FileKey, range?: { from: number; to: number }) =>
    (await buffer(await files.get(key, range))).toString();
  const keys = async (files: Files, service = 'training') => {
    const found: FileKey[] = [];
    for await (const { key } of files.list(service)) found.push(key);
    return found.sort();
  };

  describe(`files in ${name}`, () => {
    it('are given back as they were put, with their size and digest', async () => {
      const files = await place();
      const key = aKey();
      const content = Buffer.from('Læring på tværs\u0000\r\n');
      expect(await put(files, key, content)).toEqual({ size: content.length, sha256: digest(content) });
      expect(await buffer(await files.get(key))).toEqual(content);
    });

    it('can be empty, or as large as they may be', async () => {
      const files = await place();
      const [empty, large] = [aKey(), aKey()];
      expect(await put(files, empty, Buffer.alloc(0))).toMatchObject({ size: 0 });
      expect(await read(files, empty)).toBe('');
      await put(files, large, Buffer.from('12345'), 5);
      expect(await read(files, large)).toBe('12345');
    });

    it('are given in part, from one byte to another, both included', async () => {
      const files = await place();
      const key = aKey();
      await put(files, key, Buffer.from('0123456789'));
      expect(await read(files, key, { from: 2, to: 4 })).toBe('234');
      expect(await read(files, key, { from: 9, to: 9 })).toBe('9');
      expect(await read(files, key, { from: 7, to: 99 })).toBe('789');
    });

    it('that are too large leave nothing, and their sender open', async () => {
      const files = await place();
      const key = aKey();
      const content = Readable.from([Buffer.alloc(4), Buffer.alloc(4), Buffer.alloc(4)]);
      const chunks = content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
      await expect(files.put(key, chunks, 7)).rejects.toThrow(FileIsTooLarge);
      await expect(files.get(key)).rejects.toThrow(FileIsNotAtHand);
      expect(await keys(files)).toEqual([]);
      expect(content.destroyed).toBe(false);
    });

    it('that break off leave nothing', async () => {
      const files = await place();
      const key = aKey();
      async function* broken(): AsyncGenerator<Buffer> {
        yield Buffer.from('half');
        await Promise.reject(new Error('gone'));
      }
      await expect(files.put(key, broken(), MANY)).rejects.toThrow('gone');
      expect(await keys(files)).toEqual([]);
    });

    it('take the place of what was there as a whole, or not at all', async () => {
      const files = await place();
      const key = aKey();
      await put(files, key, Buffer.from('old'));
      const reading = await files.get(key);
      await expect(put(files, key, Buffer.from('too large'), 3)).rejects.toThrow(FileIsTooLarge);
      expect(await read(files, key)).toBe('old');
      await put(files, key, Buffer.from('new'));
      expect(await read(files, key)).toBe('new');
      expect((await buffer(reading)).toString()).toMatch(/^(old|new)$/);
    });

    it('are gone once they are removed, however often', async () => {
      const files = await place();
      const [key, other] = [aKey(), aKey()];
      await put(files, key, Buffer.from('x'));
      await put(files, other, Buffer.from('y'));
      await files.remove(key);
      await files.remove(key);
      await expect(files.get(key)).rejects.toThrow(FileIsNotAtHand);
      expect(await read(files, other)).toBe('y');
    });

    it('are listed by service, with the time since which they are there', async () => {
      const files = await place();
      const mine = [aKey(), aKey(), aKey()].sort();
      const other = aKey('identity');
      for (const key of [...mine, other]) await put(files, key, Buffer.from('x'));
      expect(await keys(files)).toEqual(mine);
      expect(await keys(files, 'identity')).toEqual([other]);
      expect(await keys(files, 'nobody')).toEqual([]);
      for await (const { at } of files.list('training')) {
        expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000);
      }
      await files.tidy();
      expect(await keys(files)).toEqual(mine);
    });

    it('come at the same time without getting mixed up', async () => {
      const files = await place();
      const all = Array.from({ length: 20 }, (_, n) => ({ key: aKey(), text: String(n).repeat(1000) }));
      await Promise.all(all.map(({ key, text }) => put(files, key, Buffer.from(text))));
      for (const { key, text } of all) expect(await read(files, key)).toBe(text);
    });

    it.each([
      '../x',
      'training/../../x',
      'training/x.txt',
      'training',
      '/etc/passwd',
      `training/${randomUUID()}/x`,
      '',
    ])('are kept under no key like %j', async (key) => {
      const files = await place();
      await expect(put(files, key as FileKey, Buffer.from('x'))).rejects.toThrow(TypeError);
      await expect(files.get(key as FileKey)).rejects.toThrow(TypeError);
      await expect(files.remove(key as FileKey)).rejects.toThrow(TypeError);
    });
  });
}
