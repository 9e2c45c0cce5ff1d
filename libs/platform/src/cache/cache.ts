/** Something that was worked out before. */
export interface Cached {
  text: string;
  /** How long it still holds, in milliseconds. */
  left: number;
}

/**
 * Keeps texts for some seconds. It may forget whatever it likes, and never throws: what it does not give is worked out
 * again.
 */
export abstract class Cache {
  abstract get(key: string): Promise<Cached | undefined>;
  /** @param milliseconds for how long it holds */
  abstract set(key: string, text: string, milliseconds: number): Promise<void>;
}
