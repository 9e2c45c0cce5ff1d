import { describe, expect, it } from '@jest/globals';
import { isPassing, pauseAfter } from './failure.js';

const failing = (message: string, code?: string) => Object.assign(new Error(message), { code });

describe('a failure', () => {
  it('passes when the database was away, went away, or had enough of others', () => {
    expect(isPassing(failing('terminating connection due to administrator command', '57P01'))).toBe(true);
    expect(isPassing(failing('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'))).toBe(true);
    expect(isPassing(failing('deadlock detected', '40P01'))).toBe(true);
  });

  it('passes when a connection that broke was used all the same', () => {
    expect(isPassing(failing('Connection terminated unexpectedly'))).toBe(true);
    expect(isPassing(failing('Client has encountered a connection error and is not queryable'))).toBe(true);
    expect(isPassing(failing('Query runner already released. Cannot run queries anymore.'))).toBe(true);
  });

  it('stays when it is about what was to be written', () => {
    expect(isPassing(failing('duplicate key value violates unique constraint', '23505'))).toBe(false);
    expect(isPassing(failing('undefined is not a function'))).toBe(false);
    expect(isPassing('nothing to go by')).toBe(false);
  });
});

describe('the pause after a failure', () => {
  const pauses = { firstPause: 200, longestPause: 60_000 };
  const after = (failures: readonly number[], passing: boolean) =>
    failures.map((count) => pauseAfter(count, passing, pauses));

  it('doubles, up to the longest', () => {
    expect(after([1, 2, 3, 4, 9, 10, 2000], false)).toEqual([200, 400, 800, 1600, 51_200, 60_000, 60_000]);
  });

  it('stays short while the database is away, however long', () => {
    expect(after([1, 2, 3, 4, 5, 9, 2000], true)).toEqual([200, 400, 800, 1600, 2000, 2000, 2000]);
  });
});
