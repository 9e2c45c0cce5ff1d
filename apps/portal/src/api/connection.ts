import { useSyncExternalStore } from 'react';

// A browser says that it is offline only where it knows it: a connection through which nothing comes counts as none.
let isUnanswered = false;
const listeners = new Set<() => void>();

/** What became of a request: whether anything answered it. */
export function answered(something: boolean): void {
  if (isUnanswered === !something) return;
  isUnanswered = !something;
  for (const listener of listeners) listener();
}

// Who says that the network is back is believed until a request has shown otherwise.
window.addEventListener('online', () => answered(true));

/** Whether there is a connection to the services, as far as is known. */
export const isConnected = (): boolean => navigator.onLine && !isUnanswered;

export function useIsConnected(): boolean {
  return useSyncExternalStore(listen, isConnected);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
