import { CreateBucketCommand, ListMultipartUploadsCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { freePort } from '../../testing/start-hansa.js';
import { type FileKey, FileIsNotAtHand, FileIsTooLarge } from '../files.js';
import { S3Files } from '../s3-files.js';
import type { S3Place } from '../s3-store.js';
import { conformance } from './conformance.js';

const MEGABYTE = 1024 * 1024;
const PART = 8 * MEGABYTE;
const MANY = 100 * MEGABYTE;
const DAY = 86_400_000;

// The store of the tests: http://access:secret@host:port
const store = process.env['HANSA_STACK_S3'];
if (!store)
  throw new Error('HANSA_STACK_S3 names no store of files: tests/stack/run/start.js sets it, where Go is at hand');
const { origin, username, password } = new URL(store);
const aPlace = (): S3Place => ({
  s3Bucket: `t-${randomUUID().slice(0, 8)}`,
  s3Endpoint: origin,
  s3Region: 'us-east-1',
  s3AccessKey: username,
  s3SecretKey: password,
  s3PathStyle: true,
});
const client = new S3Client({
  endpoint: origin,
  region: 'us-east-1',
  forcePathStyle: true,
  credentials: { accessKeyId: username, secretAccessKey: password },
});

async function aBucket(): Promise<S3Place> {
  const place = aPlace();
  await client.send(new CreateBucketCommand({ Bucket: place.s3Bucket }));
  return place;
}

beforeAll(() => Logger.overrideLogger(false));

conformance('a store that speaks S3', async () => new S3Files(await aBucket()));

describe('files in a store that speaks S3', () => {
  const aKey = (): FileKey => `training/${randomUUID()}`;
  const digest = (content: Buffer) => createHash('sha256').update(content).digest('base64url');
  const unfinished = async ({ s3Bucket }: S3Place) => {
    const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket: s3Bucket }));
    return Uploads.length;
  };
  /** In chunks as they come from a connection. */
  async function* inChunks(content: Buffer, size = 65_000): AsyncGenerator<Buffer> {
    for (let from = 0; from < content.length; from += size) yield content.subarray(from, from + size);
  }

  it.each([PART - 1, PART, PART + 1, 2 * PART, 2 * PART + 5 * MEGABYTE])(
    'of %i bytes are put together from their parts',
    async (size) => {
      const place = await aBucket();
      const files = new S3Files(place);
      const [key, content] = [aKey(), randomBytes(size)];
      expect(await files.put(key, inChunks(content), size)).toEqual({ size, sha256: digest(content) });
      expect(digest(await buffer(await files.get(key)))).toBe(digest(content));
      const middle = await buffer(await files.get(key, { from: PART - 10, to: PART + 9 }));
      expect(middle).toEqual(content.subarray(PART - 10, PART + 10));
      expect(await unfinished(place)).toBe(0);
    },
  );

  it('that break off or are too large after some parts leave neither a file nor parts', async () => {
    const place = await aBucket();
    const files = new S3Files(place);
    async function* broken(): AsyncGenerator<Buffer> {
      yield* inChunks(randomBytes(2 * PART + 1));
      expect(await unfinished(place)).toBe(1);
      await Promise.reject(new Error('gone'));
    }
    await expect(files.put(aKey(), broken(), MANY)).rejects.toThrow('gone');
    const large = files.put(aKey(), inChunks(randomBytes(2 * PART + 1)), 2 * PART);
    await expect(large).rejects.toThrow(FileIsTooLarge);
    expect(await unfinished(place)).toBe(0);
    for await (const { key } of files.list('training')) throw new Error(`${key} is there`);
  });

  it('of which a process died over parts are tidied away after a day', async () => {
    const place = await aBucket();
    let [began, leave] = [() => undefined as void, (_: Error) => undefined as void];
    const sent = new Promise<void>((resolve) => (began = resolve));
    const died = new Promise<never>((_resolve, reject) => (leave = reject));
    async function* stuck(): AsyncGenerator<Buffer> {
      yield* inChunks(randomBytes(PART + 1));
      began();
      await died;
    }
    const putting = new S3Files(place).put(aKey(), stuck(), MANY).catch(() => undefined);
    await sent;
    await new S3Files(place).tidy();
    expect(await unfinished(place)).toBe(1);
    await new S3Files(place, () => Date.now() + DAY + 60_000).tidy();
    expect(await unfinished(place)).toBe(0);
    leave(new Error('gone'));
    await putting;
  });

  it('are all listed, however many there are', async () => {
    const files = new S3Files(await aBucket());
    const keys = Array.from({ length: 1_003 }, aKey);
    for (let from = 0; from < keys.length; from += 50) {
      const some = keys.slice(from, from + 50);
      await Promise.all(some.map((key) => files.put(key, Readable.from([Buffer.from('x')]), 1)));
    }
    const found: FileKey[] = [];
    for await (const { key } of files.list('training')) found.push(key);
    expect(found.sort()).toEqual(keys.sort());
  });

  it.each([
    ['there is no such bucket', () => aPlace()],
    ['the key is wrong', () => ({ ...aPlace(), s3SecretKey: 'another-secret' })],
  ])('are not at hand where %s', async (_why, place) => {
    await refused(new S3Files(place()));
  });

  it('are not at hand where no store answers', async () => {
    await refused(new S3Files({ ...aPlace(), s3Endpoint: `http://127.0.0.1:${await freePort()}` }));
  });

  async function refused(files: S3Files): Promise<void> {
    const key = aKey();
    const list = async () => {
      for await (const _ of files.list('training'));
    };
    await expect(files.put(key, Readable.from([Buffer.from('x')]), 9)).rejects.toThrow(FileIsNotAtHand);
    await expect(files.put(key, inChunks(Buffer.alloc(PART + 1)), MANY)).rejects.toThrow(FileIsNotAtHand);
    await expect(files.get(key)).rejects.toThrow(FileIsNotAtHand);
    await expect(files.remove(key)).rejects.toThrow(FileIsNotAtHand);
    await expect(list()).rejects.toThrow(FileIsNotAtHand);
    await expect(files.tidy()).rejects.toThrow(FileIsNotAtHand);
  }
});
