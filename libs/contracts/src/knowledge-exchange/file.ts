import { z } from 'zod';
import { Id, Instant, Language } from '../common.js';
import { FileName, FileType } from '../file.js';

const distinct = (ids: readonly { id: string }[]) => new Set(ids.map(({ id }) => id)).size === ids.length;

/** The body is the file itself; what is known about it stands in the query. */
export const AddFileQuery = z.object({
  /** With the ending that fits what is in it, or without an ending. */
  name: FileName,
  /** In which it is written, where a resource has files in several. */
  language: Language.optional(),
});
export type AddFileQuery = z.infer<typeof AddFileQuery>;

/** Why there is no picture of a file. */
export const NoPreview = z.enum([
  'no-picture-of-its-kind',
  'too-many-pixels',
  'needs-password',
  'cannot-be-read',
  'took-too-much',
]);
export type NoPreview = z.infer<typeof NoPreview>;

export const FilePreview = z.object({
  state: z.enum(['waiting', 'made', 'none']),
  reason: NoPreview.nullable(),
});
export type FilePreview = z.infer<typeof FilePreview>;

/** A file of a resource. Its bytes: GET `.../resources/{id}/files/{fileId}`; a picture of it: `.../preview`. */
export const ResourceFile = z.object({
  id: Id,
  name: z.string(),
  type: FileType,
  /** In bytes. */
  size: z.number().int(),
  language: Language.nullable(),
  preview: FilePreview,
  addedAt: Instant,
});
export type ResourceFile = z.infer<typeof ResourceFile>;

/** All files of the resource, in the order in which they are to be shown. */
export const ArrangeFilesInput = z.object({
  files: z
    .array(z.object({ id: Id, name: FileName, language: Language.nullable() }))
    .max(20)
    .refine(distinct, 'must not name the same twice'),
});
export type ArrangeFilesInput = z.infer<typeof ArrangeFilesInput>;
