import { useState } from 'react';
import { asProblem, type Problem } from '../api/problem.js';
import { refresh } from '../api/read.js';
import { type Asked, request } from '../api/request.js';

/**
 * For what takes from the reader the very thing that the page shows: the page is left first, and only then is read again
 * what is shown elsewhere.
 */
export function useEnding(): {
  end: (path: string, asked: Asked, leave: () => Promise<void>) => Promise<void>;
  isSending: boolean;
  problem: Problem | null;
} {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    end: async (path, asked, leave) => {
      setSending(true);
      setProblem(null);
      try {
        await request(path, { method: 'POST', ...asked });
      } catch (error) {
        setProblem(asProblem(error));
        return;
      } finally {
        setSending(false);
      }
      await leave();
      await refresh();
    },
    isSending,
    problem,
  };
}
