import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { EXCERPT, Unseen } from './look.js';

/** Of one part of a document, unpacked; more of it is not read. */
const MOST_OF_PART = 4 * 1024 * 1024;
const MOST_PARTS = 50;
const MOST_OF_PICTURE = 8 * 1024 * 1024;

const TEXT = /^(word\/document\.xml|xl\/sharedstrings\.xml|ppt\/slides\/slide\d+\.xml|content\.xml)$/;
const PICTURE = /^(docprops\/thumbnail\.jpe?g|thumbnails\/thumbnail\.png)$/;
/** Where a paragraph, a line, a cell or a tab ends. */
const ENDS = /^(\/(w:p|a:p|si|text:p|text:h|table:table-cell)|w:br|w:tab|text:line-break|text:tab)\b/;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of an office document, and the picture that it brings along of itself. Throws `Unseen`. */
export async function officeText(content: Buffer): Promise<{ text: string; picture: Buffer | null }> {
  try {
    const archive = await fromBufferPromise(content, { lazyEntries: true });
    const parts: Entry[] = [];
    let thumbnail: Entry | undefined;
    for await (const entry of archive.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (TEXT.test(name) && parts.length < MOST_PARTS) parts.push(entry);
      if (PICTURE.test(name)) thumbnail = entry;
    }
    parts.sort((one, other) => numberIn(one.fileName) - numberIn(other.fileName));
    let text = '';
    for (const part of parts) {
      if (text.length < EXCERPT) text += `${textOf((await beginning(archive, part, MOST_OF_PART)).toString('utf8'))}\n`;
    }
    return { text, picture: thumbnail ? await beginning(archive, thumbnail, MOST_OF_PICTURE) : null };
  } catch {
    throw new Unseen('cannot-be-read');
  }
}

const numberIn = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);

/** Unpacks so many bytes at most, whatever the entry says of its size. */
async function beginning(archive: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const stream = await archive.openReadStreamPromise(entry);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    pieces.push(piece.subarray(0, most - size));
    size += piece.length;
    if (size >= most) break;
  }
  return Buffer.concat(pieces);
}

/** What stands between the tags. Only the five entities of XML are known: a document type is never read. */
export function textOf(xml: string): string {
  let text = '';
  for (let at = 0; at < xml.length && text.length < EXCERPT;) {
    const open = xml.indexOf('<', at);
    const end = open < 0 ? xml.length : open;
    text += xml.slice(at, Math.min(end, at + EXCERPT)).replace(/&(#x?[\da-f]{1,6}|\w{2,4});/gi, character);
    if (open < 0) break;
    const close = xml.indexOf('>', open);
    if (close < 0) break;
    if (ENDS.test(xml.slice(open + 1, open + 24))) text += '\n';
    at = close + 1;
  }
  return text;
}

function character(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
