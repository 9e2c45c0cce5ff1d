import { useEffect } from 'react';
import { isProblem, type Problem } from '../api/problem.js';
import { refresh } from '../api/read.js';

/** Somebody else was faster: what is there now is read, so that the same can be asked for again with open eyes. */
export function useRenewed(problem: Problem | null): void {
  useEffect(() => {
    if (isProblem(problem, 'changed-meanwhile')) void refresh();
  }, [problem]);
}
