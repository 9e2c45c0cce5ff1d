import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

const ONE_PLACE = 'and FILES_FOLDER are both set: files are kept in one place, so leave one of them out';
const NO_BUCKET = 'says where files are kept, but FILES_S3_BUCKET does not say in which bucket';
const BOTH_KEYS = 'goes with the other of FILES_S3_ACCESS_KEY and FILES_S3_SECRET_KEY: set both or neither';

/** Where files of people are kept: in a folder, or in an object store. */
export class FilesSettings extends settingsOf(
  'FILES',
  z
    .object({
      folder: z
        .string()
        .optional()
        .describe(
          'The folder in which the files that people add are kept, on a file system that all processes share; to be ' +
            'backed up after the databases. Left out, and without FILES_S3_BUCKET, no files are taken. Standalone sets it ' +
            'by itself.',
        ),
      s3Bucket: z
        .string()
        .min(3)
        .max(63)
        .optional()
        .describe(
          'The bucket for these files in a store that speaks S3, instead of a folder. It must be there already.',
        ),
      s3Endpoint: z
        .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
        .optional()
        .describe("The store's address; left out, Amazon's of the region."),
      s3Region: z.string().default('us-east-1').describe('The region of the bucket.'),
      s3AccessKey: z
        .string()
        .optional()
        .describe(
          "The name of the key to the store; left out, what the machine's role gives (as the AWS SDK finds it).",
        ),
      s3SecretKey: z.string().optional().describe('The key itself.'),
      s3PathStyle: z
        .stringbool()
        .default(true)
        .describe("Put the bucket's name into the path and not before the host; Amazon wants false."),
    })
    .superRefine(({ folder, s3Bucket, s3Endpoint, s3AccessKey, s3SecretKey }, context) => {
      const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
      if (folder !== undefined && s3Bucket !== undefined) wrong('s3Bucket', ONE_PLACE);
      if (s3Endpoint !== undefined && s3Bucket === undefined) wrong('s3Endpoint', NO_BUCKET);
      if ((s3AccessKey === undefined) !== (s3SecretKey === undefined)) {
        wrong(s3AccessKey === undefined ? 's3SecretKey' : 's3AccessKey', BOTH_KEYS);
      }
    }),
) {}
