import { FileType } from '@hansa/contracts';
import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Bytes } from '../bytes.js';
import { FileHoldsPrograms, FileIsBroken, FileIsTwoThings, FileKindIsNotTaken } from './file-kind.errors.js';
import { FileUnfoldsTooFar } from './file-kind.errors.js';

const MOST_ENTRIES = 10_000;
/** Unpacked, all together. Office's own limit for a spreadsheet's parts is of this order. */
const MOST_UNPACKED = 512 * 1024 * 1024;
/** A spreadsheet full of the same figure comes to about 40. */
const MOST_TIMES = 100;
/** So small that it harms nobody, however well it is packed. */
const HARMLESS = 8 * 1024 * 1024;
const MOST_OF_TYPES = 1024 * 1024;

const OPEN_DOCUMENTS: Record<string, FileType> = Object.fromEntries(
  ['text', 'spreadsheet', 'presentation'].map((kind) => [
    `application/vnd.oasis.opendocument.${kind}`,
    `application/vnd.oasis.opendocument.${kind}` as FileType,
  ]),
);
/** By the content type of its main part (ECMA-376, part 1, 11.3, 12.3, 13.3). */
const OFFICE = new RegExp(
  'application/vnd\\.openxmlformats-officedocument\\.' +
    '(wordprocessingml\\.document|spreadsheetml\\.sheet|presentationml\\.(?:presentation|slideshow))\\.main\\+xml',
);
const OFFICE_TYPES: Record<string, FileType> = {
  'wordprocessingml.document': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'spreadsheetml.sheet': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'presentationml.presentation': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

const PROGRAMS =
  /(^|\/)(vbaproject\.bin|vbadata\.xml|macrosheets\/|activex\/|basic\/|scripts\/)|\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|msi|lnk|sh|py|svgz|zip|rar|7z|iso|docm|xlsm|pptm)$/i;
// eslint-disable-next-line no-control-regex
const ODD_NAME = /[\u0000-\u001f\u007f\\\u202a-\u202e\u2066-\u2069]|^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)/;

/**
 * The office document that a zip archive is. The directory is read, entry by entry, and nothing is unpacked but the one
 * short part that says what the document is. Any other archive is refused, and what would unfold into a flood.
 */
export async function documentIn(bytes: Bytes): Promise<FileType> {
  const archive = await open(bytes);
  const names = new Map<string, Entry>();
  try {
    await readDirectory(archive, bytes, names);
    return await typeOf(archive, names);
  } catch (error) {
    // The library's own words are about the form of the archive.
    throw isOfArchive(error) ? broken(error.message) : error;
  } finally {
    archive.close();
  }
}

async function open(bytes: Bytes): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true };
  try {
    const archive = await fromRandomAccessReaderPromise(new BytesReader(bytes), bytes.size, options);
    if (archive.comment !== '') throw new Error('it has a comment');
    return archive;
  } catch (error) {
    throw isOfArchive(error) ? broken(error.message) : error;
  }
}

async function readDirectory(archive: ZipFile, { size }: Bytes, names: Map<string, Entry>): Promise<void> {
  if (archive.entryCount > MOST_ENTRIES) throw new FileUnfoldsTooFar({ entries: archive.entryCount });
  let [packed, unpacked, first] = [0, 0, Infinity];
  for await (const entry of archive.eachEntry()) {
    check(entry);
    const name = entry.fileName.toLowerCase();
    if (names.has(name)) throw broken('it names an entry twice');
    names.set(name, entry);
    if (names.size > MOST_ENTRIES) throw new FileUnfoldsTooFar({ entries: names.size });
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    first = Math.min(first, entry.relativeOffsetOfLocalHeader);
    // https://www.usenix.org/conference/woot19/presentation/fifield: entries that lie over one another.
    if (packed > size) throw new FileUnfoldsTooFar({ detail: 'Its entries lie over one another.' });
    if (unpacked > MOST_UNPACKED || (unpacked > HARMLESS && unpacked > size * MOST_TIMES)) {
      throw new FileUnfoldsTooFar({ unpacked: `more than ${unpacked} bytes`, packed: size });
    }
  }
  if (first !== 0) throw new FileIsTwoThings({ detail: 'Something stands in front of the archive.' });
}

function check(entry: Entry): void {
  const { fileName, compressionMethod, externalFileAttributes } = entry;
  if (ODD_NAME.test(fileName)) throw broken('it names a path that leads out of it');
  if (PROGRAMS.test(fileName)) throw new FileHoldsPrograms({ part: fileName.slice(0, 200) });
  if (entry.isEncrypted()) throw broken('it is encrypted');
  if (compressionMethod !== 0 && compressionMethod !== 8) throw broken('it is packed in a way that documents are not');
  // The type of a file of Unix, in the upper half: a symbolic link.
  if (((externalFileAttributes >>> 16) & 0o170000) === 0o120000) throw broken('it holds a link');
}

async function typeOf(archive: ZipFile, names: Map<string, Entry>): Promise<FileType> {
  const [mimetype, types] = [names.get('mimetype'), names.get('[content_types].xml')];
  if (mimetype && names.has('content.xml')) {
    const type = OPEN_DOCUMENTS[(await textOf(archive, mimetype, 100)).trim()];
    if (type) return type;
  } else if (types) {
    const said = await textOf(archive, types, MOST_OF_TYPES);
    if (/macroEnabled|vbaProject/i.test(said)) throw new FileHoldsPrograms({ part: '[Content_Types].xml' });
    const main = OFFICE.exec(said)?.[1]?.replace('slideshow', 'presentation');
    if (main) return OFFICE_TYPES[main]!;
  }
  throw new FileKindIsNotTaken({ found: 'application/zip', taken: FileType.options });
}

/** At most so many bytes are unpacked, whatever the entry says. */
async function textOf(archive: ZipFile, entry: Entry, most: number): Promise<string> {
  if (entry.uncompressedSize > most) throw new FileUnfoldsTooFar({ part: entry.fileName });
  const content = await archive.openReadStreamPromise(entry);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of content as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new FileUnfoldsTooFar({ part: entry.fileName });
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

class BytesReader extends RandomAccessReader {
  constructor(private readonly bytes: Bytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { bytes } = this;
    return Readable.from(
      (async function* () {
        for (let at = start; at < end; at += 65_536) yield await bytes.read(at, Math.min(65_536, end - at));
      })(),
    );
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

const broken = (how: string) => new FileIsBroken({ detail: `The archive that it is does not hold together: ${how}.` });
/** Of the two libraries that read it: they know no names for what is wrong, or zlib's. What a disk says has others. */
function isOfArchive(error: unknown): error is Error {
  const { name, code, status } = (error ?? {}) as { name?: string; code?: string; status?: number };
  return status === undefined && name === 'Error' && (code === undefined || code.startsWith('Z_'));
}
