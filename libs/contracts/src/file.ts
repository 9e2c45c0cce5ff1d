import { z } from 'zod';
import { line } from './common.js';

/**
 * The kinds of files that are taken, by their media types, with the endings of their names. Films belong where films
 * are shown and are linked to; old binary office formats, macros, archives, SVG and HTML can do harm.
 */
export const FILE_ENDINGS = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'text/markdown': ['md', 'markdown'],
} as const;

export const FileType = z.enum(Object.keys(FILE_ENDINGS) as (keyof typeof FILE_ENDINGS)[]);
export type FileType = z.infer<typeof FileType>;

const LONGEST = 120;

// Marks that nobody sees: they let a name look like another one.
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const KEPT_BY_WINDOWS = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu;
const REFUSED_BY_WINDOWS = /[<>:"|?*]/g;

/**
 * A name that is harmless on every system: NFC, no path, nothing invisible; what Windows refuses is replaced, and what
 * it keeps for itself (`con.txt`) gets a mark in front. At most 120 characters and, with the ending, 240 bytes.
 */
export const FileName = line(LONGEST)
  .refine((name) => !/[/\\]/.test(name), 'must not contain a path')
  .refine((name) => !INVISIBLE.test(name), 'must not contain invisible characters')
  .overwrite(harmless)
  .refine((name) => /[\p{L}\p{N}]/u.test(name), 'must contain a letter or a number')
  .refine((name) => new TextEncoder().encode(name).length <= 240, 'must not be longer than 240 bytes');
export type FileName = z.infer<typeof FileName>;

function harmless(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/^[A-Za-z]:/, '')
    .replace(REFUSED_BY_WINDOWS, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [first = ''] = plain.split('.', 1);
  return KEPT_BY_WINDOWS.test(first.trim()) ? `_${plain}` : plain;
}
