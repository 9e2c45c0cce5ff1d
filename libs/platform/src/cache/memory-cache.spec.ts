import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { MemoryCache } from './memory-cache.js';

const MINUTE = 60_000;
const textOf = async (cache: MemoryCache, key: string) => (await cache.get(key))?.text;

describe('a cache in memory', () => {
  it('gives what was kept, and says how long that holds', async () => {
    const cache = new MemoryCache();
    await cache.set('key', 'text', MINUTE);
    const { text, left } = (await cache.get('key'))!;
    expect(text).toBe('text');
    expect(left).toBeGreaterThan(MINUTE - 5_000);
    expect(left).toBeLessThanOrEqual(MINUTE);
    expect(await cache.get('another')).toBeUndefined();
  });

  it('gives nothing whose time is over', async () => {
    const cache = new MemoryCache();
    await cache.set('key', 'text', 10);
    await pause(15);
    expect(await cache.get('key')).toBeUndefined();
  });

  it('forgets what was not asked for the longest when there are too many', async () => {
    const cache = new MemoryCache({ entries: 2, bytes: 1_000 });
    await cache.set('one', '1', MINUTE);
    await cache.set('two', '2', MINUTE);
    await cache.get('one');
    await cache.set('three', '3', MINUTE);
    expect(await Promise.all(['one', 'two', 'three'].map((key) => textOf(cache, key)))).toEqual(['1', undefined, '3']);
  });

  it('forgets as many as there are too many bytes', async () => {
    const cache = new MemoryCache({ entries: 100, bytes: 1_000 });
    for (const key of ['a', 'b', 'c', 'd']) await cache.set(key, 'x'.repeat(149), MINUTE);
    expect(await textOf(cache, 'a')).toBeUndefined();
    expect(await textOf(cache, 'b')).toBeDefined();
    await cache.set('e', 'x'.repeat(400), MINUTE);
    expect(await Promise.all(['b', 'c', 'd'].map((key) => textOf(cache, key)))).toEqual(Array(3).fill(undefined));
    expect(await textOf(cache, 'e')).toHaveLength(400);
  });

  it('keeps nothing that is larger than all of it, and forgets what that was to replace', async () => {
    const cache = new MemoryCache({ entries: 100, bytes: 1_000 });
    await cache.set('key', 'old', MINUTE);
    await cache.set('key', 'x'.repeat(600), MINUTE);
    expect(await cache.get('key')).toBeUndefined();
  });
});
