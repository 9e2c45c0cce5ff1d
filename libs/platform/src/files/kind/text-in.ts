import { FILE_ENDINGS, FileType } from '@hansa/contracts';
import type { Bytes } from '../bytes.js';
import { FileIsNotWhatItsNameSays, FileKindIsNotTaken } from './file-kind.errors.js';

const PIECE = 128 * 1024;
const BEGINNING = 1_024;
const TEXTS = ['text/plain', 'text/csv', 'text/markdown'] as const;

// All but tab, line feed, form feed and carriage return.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
/** What a browser or a system might take for something to be run (https://mimesniff.spec.whatwg.org). */
const TO_BE_RUN =
  /^\s*(#!|@echo\b|<(\?xml|\?php|%|!doctype|!--|(html|head|body|script|style|title|iframe|svg|table|div|img|object|embed|meta|link|base|form|a|b|br|p|h1)[\s/>]))/i;

/**
 * Whether it is plain text in UTF-8, and of which kind by its ending, as only that can tell. Without a known ending it
 * is plain.
 */
export async function textIn(bytes: Bytes, ending: string): Promise<FileType> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.size; at += PIECE) {
    const piece = await bytes.read(at, PIECE);
    const text = decode(decoder, piece, at + PIECE >= bytes.size);
    if (CONTROL.test(text)) throw notTaken('It is no text, and no other kind of file that is taken.');
    if (at === 0 && TO_BE_RUN.test(text.slice(0, BEGINNING))) {
      throw notTaken('It is a page, a drawing or a program written as text.');
    }
  }
  const type = TEXTS.find((one) => (FILE_ENDINGS[one] as readonly string[]).includes(ending));
  if (type) return type;
  const known = Object.values<readonly string[]>(FILE_ENDINGS).some((endings) => endings.includes(ending));
  if (known)
    throw new FileIsNotWhatItsNameSays({ field: 'name', found: 'text/plain', endings: FILE_ENDINGS['text/plain'] });
  return 'text/plain';
}

function decode(decoder: InstanceType<typeof TextDecoder>, piece: Buffer, last: boolean): string {
  try {
    return decoder.decode(piece, { stream: !last });
  } catch {
    throw notTaken('It is no text in UTF-8, and no other kind of file that is taken.');
  }
}

const notTaken = (detail: string) => new FileKindIsNotTaken({ detail, taken: FileType.options });
