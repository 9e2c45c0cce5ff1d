import { FILE_ENDINGS, FileName, FileType } from '@hansa/contracts';
import { fileTypeFromBuffer } from 'file-type';
import type { Bytes } from '../bytes.js';
import { documentIn } from './document-in.js';
import { FileIsBroken, FileIsEmpty, FileIsNotWhatItsNameSays, FileIsTwoThings } from './file-kind.errors.js';
import { FileKindIsNotTaken } from './file-kind.errors.js';
import { textIn } from './text-in.js';

/** As much as signatures need. */
const HEAD = 4_100;
/** The longest way from the end of an archive to its end record. */
const TAIL = 22 + 65_535;
/** ISO 32000-1, annex H: readers look for these marks in the first and in the last 1,024 bytes. */
const PDF_MARGIN = 1_024;

export interface Recognised {
  type: FileType;
  /** The name with an ending that fits. */
  name: FileName;
}

/**
 * What a file is by its content, whatever its sender says. The name must agree, or have no ending that is known.
 * Throws what is in `file-kind.errors`. Reads a few windows of the file; text is read as a whole, in pieces.
 */
export async function fileTypeOf(bytes: Bytes, name: FileName): Promise<Recognised> {
  if (bytes.size === 0) throw new FileIsEmpty();
  const head = await bytes.read(0, HEAD);
  const tail = await bytes.read(Math.max(0, bytes.size - TAIL), TAIL);
  const type = await byContent(bytes, head, endingOf(name));
  checkOneThing(type, head, tail);
  return { type, name: nameWithEnding(name, type) };
}

async function byContent(bytes: Bytes, head: Buffer, ending: string): Promise<FileType> {
  if (head.subarray(0, 4).equals(LOCAL_HEADER)) return documentIn(bytes);
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found === undefined) return textIn(bytes, ending);
  const mime = found.mime === 'image/apng' ? 'image/png' : found.mime;
  const taken = FileType.safeParse(mime);
  if (!taken.success) throw new FileKindIsNotTaken({ found: found.mime, taken: FileType.options });
  return taken.data;
}

const LOCAL_HEADER = Buffer.from('PK\u0003\u0004');
const END_RECORD = Buffer.from('PK\u0005\u0006');

/** A picture with an archive or a PDF hung on to it is a way past those who look at its beginning alone. */
function checkOneThing(type: FileType, head: Buffer, tail: Buffer): void {
  if (type.startsWith('text/')) return;
  if (type === 'application/pdf') {
    if (!tail.subarray(-PDF_MARGIN).includes('%%EOF'))
      throw new FileIsBroken({ detail: 'The end of the PDF is missing.' });
  } else if (head.subarray(0, PDF_MARGIN).includes('%PDF-')) {
    throw new FileIsTwoThings({ found: [type, 'application/pdf'] });
  }
  if (!isDocument(type) && endsAsArchive(tail)) throw new FileIsTwoThings({ found: [type, 'application/zip'] });
}

function endsAsArchive(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(END_RECORD); at >= 0; at = at > 0 ? tail.lastIndexOf(END_RECORD, at - 1) : -1) {
    // What comes after it is its comment, exactly so long as it says, or something that archivers overlook.
    if (at + 22 <= tail.length && tail.readUInt16LE(at + 20) <= tail.length - at - 22) return true;
  }
  return false;
}

const isDocument = (type: FileType) => type.includes('officedocument') || type.includes('opendocument');

function endingOf(name: string): string {
  return /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * The name, which must have an ending that fits the type or none that is known, and gets one then.
 * Throws `FileIsNotWhatItsNameSays`.
 */
export function nameWithEnding(name: FileName, type: FileType): FileName {
  const endings: readonly string[] = FILE_ENDINGS[type];
  const ending = endingOf(name);
  if (endings.includes(ending)) return name;
  if (/^\p{L}[\p{L}\p{N}]{0,9}$/u.test(ending)) {
    throw new FileIsNotWhatItsNameSays({ field: 'name', found: type, endings });
  }
  const whole = FileName.safeParse(`${name}.${endings[0]}`);
  if (!whole.success) throw new FileIsNotWhatItsNameSays({ field: 'name', found: type, endings });
  return whole.data;
}
