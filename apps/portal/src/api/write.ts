import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem, type Problem } from './problem.js';
import { refresh } from './read.js';
import { type Asked, request } from './request.js';

export interface Sending<T> {
  /** Resolves with the answer, null where there is none; undefined when it was refused, and then `problem` says why. */
  send(path: string, asked?: Asked): Promise<T | undefined>;
  /** Resolves with whether it was done: for what a service answers with nothing. */
  done(path: string, asked?: Asked): Promise<boolean>;
  isSending: boolean;
  problem: Problem | null;
  forget(): void;
}

/**
 * Changes something. A POST whose answer was lost is sent again with the same key, so that it is done once; what the page
 * shows is read again afterwards.
 */
export function useSend<T = unknown>(): Sending<T> {
  const key = useRef<{ of: string; key: string } | null>(null);
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: async ({ path, asked }: { path: string; asked: Asked }) => {
      const of = JSON.stringify([path, asked.body instanceof Blob ? asked.body.size : asked.body]);
      if (key.current?.of !== of) key.current = { of, key: crypto.randomUUID() };
      const answer = await request<T>(path, { method: 'POST', key: key.current.key, ...asked });
      key.current = null;
      // An answer without a body is one, too.
      return (answer ?? null) as T;
    },
    onSuccess: () => void refresh(),
  });
  return {
    send: (path, asked = {}) => mutateAsync({ path, asked }).catch(() => undefined),
    done: (path, asked = {}) =>
      mutateAsync({ path, asked }).then(
        () => true,
        () => false,
      ),
    isSending: isPending,
    problem: asProblem(error),
    forget: reset,
  };
}
