import { describe, expect, it } from '@jest/globals';
import { isPassing } from './failure.js';

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
