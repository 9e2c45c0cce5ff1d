import { Cache, type Cached } from './cache.js';

/** Both of one process. */
export interface Room {
  entries: number;
  bytes: number;
}
const ROOM: Room = { entries: 2_000, bytes: 16 * 1024 * 1024 };
const BYTES_OF_A_CHARACTER = 2;

/** In this process; what has not been asked for the longest goes first. */
export class MemoryCache extends Cache {
  /** The one that was used last is the last. */
  private readonly entries = new Map<string, { text: string; until: number }>();
  private bytes = 0;

  constructor(private readonly room: Room = ROOM) {
    super();
  }

  override async get(key: string): Promise<Cached | undefined> {
    const found = this.entries.get(key);
    if (!found) return undefined;
    const left = found.until - performance.now();
    this.forget(key);
    if (left <= 0) return undefined;
    this.keep(key, found);
    return { text: found.text, left };
  }

  override async set(key: string, text: string, milliseconds: number): Promise<void> {
    this.forget(key);
    if (sizeOf(key, text) > this.room.bytes) return;
    this.keep(key, { text, until: performance.now() + milliseconds });
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.room.entries && this.bytes <= this.room.bytes) break;
      this.forget(oldest);
    }
  }

  private keep(key: string, entry: { text: string; until: number }): void {
    this.entries.set(key, entry);
    this.bytes += sizeOf(key, entry.text);
  }

  private forget(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.bytes -= sizeOf(key, entry.text);
  }
}

const sizeOf = (key: string, text: string) => (key.length + text.length) * BYTES_OF_A_CHARACTER;
