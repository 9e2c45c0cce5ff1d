import { Problem } from '../api/problem.js';

/** What was thrown, as it can be shown. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem({ code: 'unknown', status: 0, title: String(error) });
