import type { ResourceFile } from '@hansa/contracts';
import type { PoolFile } from './file.entity.js';

/** Files of one resource, at most. */
export const MOST_FILES = 20;

/** In bytes. */
export const ofMegabytes = (megabytes: number): number => megabytes * 1024 * 1024;

export function fileView(file: PoolFile, size: number): ResourceFile {
  const { id, name, type, language, previewState, previewReason, addedAt } = file;
  return {
    ...{ id, name, type, size, language },
    preview: { state: previewState, reason: previewReason },
    addedAt: addedAt.toISOString(),
  };
}
