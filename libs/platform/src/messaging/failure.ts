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
