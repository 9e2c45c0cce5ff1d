import { keepTyped, readTyped, typedNames } from './typed.js';

/** What somebody typed and has not sent, by person: kept in this browser alone, for thirty days. */
export interface Draft<V = unknown> {
  at: number;
  values: V;
}

const PREFIX = 'hansa.draft';
const KEPT_MS = 30 * 24 * 3600 * 1000;
const keyOf = (owner: string, name: string) => `${PREFIX}.${owner}.${name}`;

export function readDraft<V>(owner: string, name: string): Draft<V> | null {
  const draft = readTyped<Draft<V>>(keyOf(owner, name));
  return draft && Date.now() - draft.at < KEPT_MS ? draft : null;
}

/** Gives the time at which it was kept; null where nothing can be. */
export function keepDraft(owner: string, name: string, values: unknown): number | null {
  const at = Date.now();
  return keepTyped(keyOf(owner, name), { at, values } satisfies Draft) ? at : null;
}

export function dropDraft(owner: string, name: string): void {
  keepTyped(keyOf(owner, name), null);
}

/** The names of somebody's drafts, the newest first. */
export function draftsOf(owner: string): { name: string; at: number }[] {
  const prefix = keyOf(owner, '');
  return typedNames(prefix)
    .map((key) => ({ name: key.slice(prefix.length), at: readTyped<Draft>(key)?.at ?? 0 }))
    .sort((one, other) => other.at - one.at);
}

/** All of somebody's, when he is erased or wants nothing left here. */
export function dropDrafts(owner: string): void {
  for (const { name } of draftsOf(owner)) dropDraft(owner, name);
}
