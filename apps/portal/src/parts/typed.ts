import { useSyncExternalStore } from 'react';
import { keptNames, read, write } from './kept.js';

/** What was typed and this browser did not take, as it has no room left or may keep nothing: it goes with the page. */
const unkept = new Map<string, unknown>();
const listeners = new Set<() => void>();
window.addEventListener('beforeunload', (event) => unkept.size > 0 && event.preventDefault());

/**
 * Keeps what somebody typed, until it is forgotten with `null`. Gives whether this browser has taken it; where it has
 * not, the frame says so.
 * @param isSent it is at the service too, so that nothing is lost where it cannot be kept
 */
export function keepTyped(name: string, value: unknown, isSent = value === null): boolean {
  const isKept = write(name, value);
  if (isKept || isSent) unkept.delete(name);
  else unkept.set(name, value);
  for (const tell of listeners) tell();
  return isKept;
}

export function readTyped<T>(name: string): T | null {
  return unkept.has(name) ? (unkept.get(name) as T) : read<T>(name);
}

/** The names of what was typed that begin so. */
export function typedNames(prefix: string): string[] {
  return [...new Set([...keptNames(prefix), ...unkept.keys()])].filter((name) => name.startsWith(prefix));
}

/** Whether something that was typed would go with the page. */
export const useIsUnkept = (): boolean => useSyncExternalStore(listen, () => unkept.size > 0);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
