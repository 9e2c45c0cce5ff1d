import { useCallback, useEffect, useRef, useState } from 'react';
import { isPassing, isProblem, type Problem } from '../api/problem.js';

export type SavingState = 'saved' | 'typing' | 'saving' | 'offline' | 'refused' | 'conflict';

export interface Saving<C> {
  state: SavingState;
  savedAt: number | null;
  problem: Problem | null;
  /** Adds to what is to be saved; it goes out a moment after the last change, one request at a time. */
  change(changes: Partial<C>): void;
  /** What has not been saved yet. */
  pending: Partial<C>;
  /** Somebody else was faster: keep mine (say which version it is now made to), or drop what is pending. */
  resolve(keep: Partial<C>, version: number): void;
  /** Sends at once. */
  flush(): Promise<void>;
}

const PAUSE_MS = 900;
const AGAIN_MS = 4_000;

const underWay = new Set<Promise<void>>();
/** What was typed on a page that was left is on its way for a moment: who reads the same afterwards waits for it. */
export async function allSent(): Promise<void> {
  await Promise.allSettled(underWay);
}

/**
 * Saves as one types. What was not sent yet is kept by the caller's `keep` in this browser, so that it survives the page.
 * @param save sends the changes, made to a version, and gives the new version; throws `Problem`
 */
export function useSaving<C extends object>(of: {
  version: number;
  first?: Partial<C>;
  save: (changes: Partial<C>, version: number) => Promise<number>;
  keep: (pending: Partial<C> | null) => void;
}): Saving<C> {
  const [state, setState] = useState<SavingState>('saved');
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const pending = useRef<Partial<C>>(of.first ?? {});
  const version = useRef(of.version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void> | null>(null);
  const latest = useRef(of);
  useEffect(() => {
    latest.current = of;
    if (Object.keys(pending.current).length === 0 && !running.current)
      version.current = Math.max(version.current, of.version);
  });

  const sendAll = useCallback(async (): Promise<void> => {
    if (running.current) await running.current;
    const changes = pending.current;
    if (Object.keys(changes).length === 0) return;
    running.current = (async () => {
      pending.current = {};
      setState('saving');
      try {
        version.current = await latest.current.save(changes, version.current);
        setProblem(null);
        setSavedAt(Date.now());
        const more = Object.keys(pending.current).length > 0;
        latest.current.keep(more ? pending.current : null);
        setState(more ? 'typing' : 'saved');
      } catch (error) {
        pending.current = { ...changes, ...pending.current };
        if (!isProblem(error)) throw error;
        setProblem(error);
        if (error.code === 'changed-meanwhile') setState('conflict');
        else if (isPassing(error) || error.status === 401) {
          setState('offline');
          timer.current = setTimeout(() => void sendAll(), AGAIN_MS);
        } else setState('refused');
      } finally {
        running.current = null;
      }
    })();
    await running.current;
  }, []);
  const send = useCallback(async (): Promise<void> => {
    const sending = sendAll();
    underWay.add(sending);
    await sending.finally(() => underWay.delete(sending));
  }, [sendAll]);

  const schedule = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), PAUSE_MS);
  }, [send]);

  useEffect(() => {
    if (Object.keys(pending.current).length > 0) schedule();
    const online = () => void send();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      clearTimeout(timer.current);
      void send();
    };
  }, [schedule, send]);

  return {
    state,
    savedAt,
    problem,
    pending: pending.current,
    change: (changes) => {
      pending.current = { ...pending.current, ...changes };
      latest.current.keep(pending.current);
      if (state === 'conflict') return;
      setState('typing');
      schedule();
    },
    resolve: (keep, now) => {
      pending.current = keep;
      version.current = now;
      latest.current.keep(Object.keys(keep).length > 0 ? keep : null);
      setProblem(null);
      setState(Object.keys(keep).length > 0 ? 'typing' : 'saved');
      schedule();
    },
    flush: async () => {
      clearTimeout(timer.current);
      await send();
    },
  };
}
