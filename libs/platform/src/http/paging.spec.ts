import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@hansa/contracts';
import { z } from 'zod';
import { page, readCursor } from './paging.js';

const KEY = z.tuple([z.iso.datetime(), z.string()]);
const row = (n: number) => ({ id: `row ${n}`, at: new Date(Date.UTC(2026, 0, n)) });

describe('a page', () => {
  it('says how to go on when there is one row too many', () => {
    const { items, nextCursor } = page([row(1), row(2), row(3)], 2, ({ at, id }) => [at, id]);
    expect(items).toHaveLength(2);
    expect(readCursor(nextCursor!, KEY)).toEqual(['2026-01-02T00:00:00.000Z', 'row 2']);
  });

  it('is the last when there is none', () => {
    expect(page([row(1), row(2)], 2, ({ id }) => [id]).nextCursor).toBeNull();
    expect(page([], 2, () => [])).toEqual({ items: [], nextCursor: null });
  });
});

describe('a cursor', () => {
  it('is not needed for the first page', () => {
    expect(readCursor(undefined, KEY)).toBeUndefined();
  });

  it('of another list, or made up, is refused', () => {
    const other = Buffer.from('["a"]').toString('base64url');
    const unkept = Buffer.from('["2026-01-01T00:00:00Z","\\u0000"]').toString('base64url');
    for (const bad of [other, unkept, 'x', '', '%']) expect(() => readCursor(bad, KEY)).toThrow(InvalidInput);
  });
});
