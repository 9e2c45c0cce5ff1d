import type { StateDefinition } from '@hansa/contracts';

export type Query = <T>(sql: string, parameters?: unknown[]) => Promise<T[]>;

/** Where the records of a state are read: at the moment they are sent, so that no copy of them lies about. */
export interface StateSource<D = unknown> {
  readonly state: StateDefinition<D>;
  /** A statement that gives every key, in its first column as `key`. */
  readonly keys: string;
  /** The records of these keys as they are now; a key that is not among them is gone. */
  readonly read: (query: Query, keys: string[]) => Promise<{ key: string; record: D }[]>;
}

export function stateSource<D>(
  state: StateDefinition<D>,
  source: { keys: string; read: StateSource<D>['read'] },
): StateSource {
  return { state, ...source } as StateSource;
}
