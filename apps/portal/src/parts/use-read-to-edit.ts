import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '../api/read.js';

/** On a slow device a page is drawn only seconds after its answer: forgotten before, it would be asked for without end. */
const UNTIL_DRAWN_MS = 60_000;

/**
 * What a form begins with: read anew whenever the form is opened, never under the hands of the one who writes.
 * @param key of its own, not a path that `useRead` reads as well
 */
export function useReadToEdit<T>(key: string, read: () => Promise<T>): T {
  const { data } = useSuspenseQuery({
    queryKey: ['to-edit', key],
    queryFn: read,
    staleTime: Infinity,
    gcTime: UNTIL_DRAWN_MS,
  });
  useEffect(
    () => () => {
      // A moment later: React's strict mode leaves and comes back at once.
      setTimeout(() => queries.removeQueries({ queryKey: ['to-edit', key], exact: true, type: 'inactive' }));
    },
    [key],
  );
  return data;
}
