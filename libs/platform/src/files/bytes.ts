import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** A file to be read here and there, without having it in memory. */
export interface Bytes {
  /** In bytes. */
  readonly size: number;
  /** As many bytes as there are, `length` at most. */
  read(from: number, length: number): Promise<Buffer>;
}

const WINDOW = 128 * 1024;

/** Reads 128 KiB at a time and remembers them: directories of archives are read in small steps. */
export class WindowOfBytes implements Bytes {
  private at = 0;
  private window = Buffer.alloc(0);

  constructor(
    readonly size: number,
    private readonly open: (range: { from: number; to: number }) => Promise<Readable>,
  ) {}

  async read(from: number, length: number): Promise<Buffer> {
    const end = Math.min(from + length, this.size);
    if (from < 0 || end <= from) return Buffer.alloc(0);
    if (from < this.at || end > this.at + this.window.length) {
      const to = Math.min(this.size, Math.max(end, from + WINDOW)) - 1;
      this.window = await buffer(await this.open({ from, to }));
      this.at = from;
    }
    return this.window.subarray(from - this.at, end - this.at);
  }
}

/** What is in memory already. */
export function bytesOf(content: Buffer): Bytes {
  return { size: content.length, read: async (from, length) => content.subarray(from, from + length) };
}
