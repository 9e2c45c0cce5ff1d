import { brokenRule } from '@hansa/contracts';
import type { Readable } from 'node:stream';

export class FileIsTooLarge extends brokenRule(413, 'file-too-large', 'The file is larger than it may be.') {}
export class FileIsNotAtHand extends brokenRule(
  503,
  'file-not-at-hand',
  'The place where files are kept does not give this one at the moment.',
) {}

/** What was kept. */
export interface Kept {
  /** In bytes. */
  size: number;
  /** Of the content, base64url. */
  sha256: string;
}

/** `<service>/<uuid>`, made by us: no name of a user's is ever a part of it. */
export type FileKey = `${string}/${string}`;
const KEY = /^[a-z][a-z-]{0,39}\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

export function isFileKey(key: string): key is FileKey {
  return KEY.test(key);
}

/** Throws on what is no key of ours: a fault in the program, never of a user. */
export function checkKey(key: FileKey): void {
  if (!isFileKey(key)) throw new TypeError('A file is kept under <service>/<uuid> and nothing else');
}

/**
 * Where files are kept, outside the databases: a folder, later an object store. What every one must do is in
 * `conformance/`. A file is there as a whole or not at all, also after the power failed.
 */
export abstract class Files {
  /**
   * Keeps what `content` gives. When this comes back the file is safe; when it throws nothing of it is left.
   * Put again, it takes the place of what was there. `content` is left open: whoever sends it may still be answered.
   * @param most bytes at most; more throws `FileIsTooLarge`
   */
  abstract put(key: FileKey, content: AsyncIterable<Uint8Array>, most: number): Promise<Kept>;

  /**
   * The content, or the bytes `from` to `to`, both included. Throws `FileIsNotAtHand` when it is not there.
   * The stream must be read to its end or destroyed.
   */
  abstract get(key: FileKey, range?: { from: number; to: number }): Promise<Readable>;

  /** What is not there is removed already. */
  abstract remove(key: FileKey): Promise<void>;

  /** All keys of a service, in any order, with the time since which the file is there. */
  abstract list(service: string): AsyncIterable<{ key: FileKey; at: Date }>;

  /** Removes what was half written more than a day ago, by a process that died over it. */
  abstract tidy(): Promise<void>;
}
