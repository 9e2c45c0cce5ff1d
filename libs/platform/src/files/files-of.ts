import type { FilesSettings } from './files.settings.js';
import type { Files } from './files.js';
import { FolderFiles } from './folder-files.js';
import { NoFiles } from './no-files.js';
import { S3Files } from './s3-files.js';

/** The place that the settings name. */
export function filesOf({ folder, s3Bucket, ...store }: FilesSettings): Files {
  if (s3Bucket !== undefined) return new S3Files({ ...store, s3Bucket });
  return folder === undefined ? new NoFiles() : new FolderFiles(folder);
}
