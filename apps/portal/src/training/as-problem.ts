import { Problem } from '../api/problem.js';

/** A list's or an aside's error as the notice wants it. */
export const asProblem = (error: Error | null): Problem | null =>
  error === null
    ? null
    : error instanceof Problem
      ? error
      : new Problem({ code: 'unknown', status: 0, title: error.message });
