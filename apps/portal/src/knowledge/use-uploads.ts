import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { refresh } from '../api/read.js';
import { upload } from './upload.js';

export interface Uploading {
  key: string;
  file: File;
  /** Of 1. */
  share: number;
  problem: Problem | null;
  /** Ends it, or takes it off the list when it was refused. */
  stop: () => void;
  again: () => void;
}

/** Files on their way, one after the other. */
export function useUploads(path: string): { all: readonly Uploading[]; add: (files: readonly File[]) => void } {
  const [all, setAll] = useState<Uploading[]>([]);
  const line = useRef(Promise.resolve());
  const change = (key: string, changes: Partial<Uploading>) =>
    setAll((before) => before.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const drop = (key: string) => setAll((before) => before.filter((one) => one.key !== key));

  const send = (key: string, file: File, stopping: AbortController) => {
    line.current = line.current.then(async () => {
      if (stopping.signal.aborted) return;
      try {
        await upload(path, file, { key, signal: stopping.signal, onProgress: (share) => change(key, { share }) });
        await refresh();
        drop(key);
      } catch (error) {
        if (error instanceof Problem) change(key, { problem: error });
        else drop(key);
      }
    });
  };
  const add = (files: readonly File[]) => {
    for (const file of files) {
      const key = crypto.randomUUID();
      const stopping = new AbortController();
      const one: Uploading = {
        ...{ key, file, share: 0, problem: null },
        stop: () => {
          stopping.abort();
          drop(key);
        },
        again: () => {
          change(key, { problem: null, share: 0 });
          send(key, file, stopping);
        },
      };
      setAll((before) => [...before, one]);
      send(key, file, stopping);
    }
  };
  return { all, add };
}
