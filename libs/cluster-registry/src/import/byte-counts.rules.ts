/** What the bytes of a file say about its encoding, counted as they come in: nothing of the file is kept. */
export class ByteCounts {
  /** The file's first four bytes. */
  readonly beginning: number[] = [];
  length = 0;
  /** Whole characters of UTF-8 beyond ASCII, and bytes that are no part of one. */
  readonly utf8 = { whole: 0, broken: 0 };
  /** Zero bytes, of which UTF-16 has many, at even and at odd places. */
  readonly zeros: [even: number, odd: number] = [0, 0];
  /** How often each byte beyond ASCII occurs, 0x80 first. */
  readonly high = new Array<number>(128).fill(0);
  /** Bytes of a UTF-8 character that are still to come. */
  private awaited = 0;

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (this.length < 4) this.beginning.push(byte);
      if (byte === 0) this.zeros[(this.length & 1) as 0 | 1] += 1;
      if (byte >= 0x80) this.high[byte - 0x80]! += 1;
      if (byte >= 0x80 || this.awaited > 0) this.follow(byte);
      this.length += 1;
    }
  }

  // RFC 3629; overlong forms and half characters are left to the decoder.
  private follow(byte: number): void {
    const continues = byte >= 0x80 && byte < 0xc0;
    if (this.awaited > 0 && continues) {
      this.awaited -= 1;
      if (this.awaited === 0) this.utf8.whole += 1;
      return;
    }
    if (this.awaited > 0) this.utf8.broken += 1;
    this.awaited =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    if (byte >= 0x80 && this.awaited === 0) this.utf8.broken += 1;
  }
}
