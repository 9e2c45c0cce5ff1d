import type { ImportEncoding } from '@hansa/contracts';
import type { Place } from './format.rules.js';

/** One line of a file, without what ends it. */
export interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
  /** Where the next line begins, in bytes from the beginning of the file. */
  next: number;
  /** It goes on; what is beyond the longest that is kept is left out. */
  cut: boolean;
}

/** No row that follows the rules is longer, in bytes. */
export const LONGEST_LINE = 512 * 1024;

const LF = 0x0a;
const CR = 0x0d;

/**
 * The lines of a file from a place on. They end with LF, CR LF or CR, whatever the others end with.
 * Lines are told apart before they are decoded, so that reading can go on at any line after a pause.
 * @param chunks the bytes from that place on
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  from: Place,
  encoding: ImportEncoding,
): AsyncGenerator<Line> {
  const unit = encoding.startsWith('utf-16') ? 2 : 1;
  const high = encoding === 'utf-16le' ? 1 : 0;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let { byte, line: number } = from;
  let kept: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  let afterCr = false;

  const keep = (bytes: Uint8Array) => {
    const room = LONGEST_LINE - size;
    if (bytes.length > room) cut = true;
    if (bytes.length > 0 && room > 0) kept.push(bytes.slice(0, room));
    size = Math.min(LONGEST_LINE, size + bytes.length);
  };
  const finish = (): Line => {
    const line = { text: decoder.decode(Buffer.concat(kept)), number, next: byte, cut };
    [kept, size, cut] = [[], 0, false];
    number += 1;
    return line;
  };

  for await (const chunk of inUnits(chunks, unit)) {
    let begin = 0;
    for (let at = 0; at < chunk.length; at += unit) {
      const code = unit === 1 ? chunk[at]! : chunk[at + high] === 0 ? chunk[at + 1 - high]! : -1;
      byte += unit;
      if (code === LF && afterCr) {
        // The second half of the end of a line that waited for it.
        afterCr = false;
        begin = at + unit;
        yield finish();
        continue;
      }
      if (afterCr) {
        afterCr = false;
        byte -= unit;
        yield finish();
        byte += unit;
      }
      if (code !== LF && code !== CR) continue;
      keep(chunk.subarray(begin, at));
      begin = at + unit;
      if (code === CR) afterCr = true;
      else yield finish();
    }
    keep(chunk.subarray(begin));
  }
  if (afterCr || size > 0) yield finish();
}

/** Chunks that break no character of two bytes; a byte too many at the end of the file is left out. */
async function* inUnits(chunks: AsyncIterable<Uint8Array>, unit: number): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array();
  for await (const chunk of chunks) {
    if (unit === 1) yield chunk;
    else {
      const joined = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const whole = joined.length - (joined.length % unit);
      rest = joined.slice(whole) as Uint8Array<ArrayBuffer>;
      yield joined.subarray(0, whole);
    }
  }
}
