import { brokenRule } from '@hansa/contracts';
import { Files } from './files.js';

export class NoFilesAreKept extends brokenRule(
  503,
  'no-files-are-kept',
  'This installation has no place for files: neither FILES_FOLDER nor FILES_S3_BUCKET is set.',
) {}

/** Where no place for files is set. */
export class NoFiles extends Files {
  override put(): Promise<never> {
    return Promise.reject(new NoFilesAreKept());
  }

  override get(): Promise<never> {
    return Promise.reject(new NoFilesAreKept());
  }

  /** Nothing counts as removed that might still lie in a place that is set again tomorrow. */
  override remove(): Promise<never> {
    return Promise.reject(new NoFilesAreKept());
  }

  override async *list(): AsyncIterable<never> {}

  override tidy(): Promise<void> {
    return Promise.resolve();
  }
}
