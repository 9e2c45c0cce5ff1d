import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

/** Where files of people are kept. */
export class FilesSettings extends settingsOf(
  'FILES',
  z.object({
    folder: z
      .string()
      .optional()
      .describe(
        'The folder in which the files that people add are kept, on a file system that all processes share; to be ' +
          'backed up after the databases. Left out, no files are taken. Standalone sets it by itself.',
      ),
  }),
) {}
