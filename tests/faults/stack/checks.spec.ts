import { describe, expect, it } from '@jest/globals';
import { checkKey } from './check-log.js';
import { outOfTurn } from './check-order.js';

describe('the checker of the topics', () => {
  const found = (kind: 'event' | 'state', ...sequences: bigint[]) => {
    const failures: string[] = [];
    const findings = { check: (so: boolean, failure: string) => void (so || failures.push(failure)) };
    checkKey(
      findings,
      'x',
      sequences.map((sequence) => ({ kind, sequence })),
    );
    return failures;
  };

  it('lets what was sent again pass', () => {
    expect(found('event', 1n, 2n, 1n, 2n, 3n)).toEqual([]);
    expect(found('state', 1n, 2n, 1n, 2n)).toEqual([]);
  });

  it('finds an event that came behind the one that follows it', () => {
    expect(found('event', 1n, 3n, 2n)).toEqual(['x: 2 came behind 3']);
  });

  it('finds an old record of a state behind the newest', () => {
    expect(found('state', 1n, 2n, 1n)).toEqual(['x: the last record is 1, the newest 2']);
  });
});

describe('the checker of effects', () => {
  it('finds the one that came before the one that it follows', () => {
    expect(outOfTurn([1n, 1n, 5n])).toBe(-1);
    expect(outOfTurn([1n, 5n, 4n])).toBe(2);
  });
});
