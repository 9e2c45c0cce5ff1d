import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../settings/read-settings.js';
import { filesOf } from './files-of.js';
import { FilesSettings } from './files.settings.js';
import { FolderFiles } from './folder-files.js';
import { NoFiles } from './no-files.js';
import { S3Files } from './s3-files.js';

const placeOf = (environment: Record<string, string>) =>
  filesOf(readSettings([FilesSettings], environment).get(FilesSettings) as FilesSettings);
const BUCKET = { FILES_S3_BUCKET: 'hansa-files' };

describe('the place for files', () => {
  it('is what the settings name', () => {
    expect(placeOf({})).toBeInstanceOf(NoFiles);
    expect(placeOf({ FILES_FOLDER: '/var/lib/hansa/files' })).toBeInstanceOf(FolderFiles);
    expect(placeOf({ ...BUCKET, FILES_S3_ENDPOINT: 'http://127.0.0.1:7070' })).toBeInstanceOf(S3Files);
  });

  it.each([
    ['FILES_S3_BUCKET: and FILES_FOLDER are both set', { ...BUCKET, FILES_FOLDER: '/var/lib/hansa/files' }],
    ['FILES_S3_ENDPOINT: says where files are kept', { FILES_S3_ENDPOINT: 'http://127.0.0.1:7070' }],
    ['FILES_S3_ENDPOINT: must be an http:// or https://', { ...BUCKET, FILES_S3_ENDPOINT: 'store.example:7070' }],
    ['FILES_S3_ACCESS_KEY: goes with the other', { ...BUCKET, FILES_S3_ACCESS_KEY: 'name' }],
    ['FILES_S3_SECRET_KEY: goes with the other', { ...BUCKET, FILES_S3_SECRET_KEY: 'key' }],
  ])('is refused in words: %s', (words, environment) => {
    expect(() => placeOf(environment as Record<string, string>)).toThrow(words);
  });
});
