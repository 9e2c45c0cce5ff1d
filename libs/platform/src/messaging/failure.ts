import { sqlState } from '../database/database.js';

// Connection, resources, operator intervention, locks, rollback, system: classes of SQLSTATE (PostgreSQL, appendix A).
const PASSING_CLASSES = new Set(['08', '40', '53', '55', '57', '58']);
const PASSING_CODES = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH)/;
// What pg and TypeORM say about a connection that broke: before, and when it is used all the same.
const LOST_CONNECTION =
  /Connection terminated|timeout exceeded when trying to connect|Driver not Connected|not queryable|already released/i;

/** Whether the same event may well succeed later, because what failed was not about it. */
export function isPassing(error: unknown): boolean {
  const state = sqlState(error);
  if (state.length === 5 && PASSING_CLASSES.has(state.slice(0, 2))) return true;
  return PASSING_CODES.test(state) || LOST_CONNECTION.test(error instanceof Error ? error.message : '');
}

/** Between two looks whether what passes by itself has passed, in ms at most. */
const LONGEST_FOR_PASSING = 2_000;

/**
 * How long to wait after so many failures in a row, in ms. It doubles each time; but a database that was away is back from
 * one moment to the next, and nothing is gained by waiting half as long again as it was away.
 */
export function pauseAfter(
  failures: number,
  passing: boolean,
  { firstPause, longestPause }: { firstPause: number; longestPause: number },
): number {
  const longest = passing ? Math.min(LONGEST_FOR_PASSING, longestPause) : longestPause;
  return Math.min(firstPause * 2 ** (failures - 1), longest);
}
