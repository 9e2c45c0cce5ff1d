import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A JSON file for our eyes only (0600), replaced as a whole so that a crash leaves the old or the new one. */
export class KeptFile<T> {
  constructor(
    private readonly path: string,
    private readonly schema: z.ZodType<T>,
  ) {}

  read(): T | null {
    if (!existsSync(this.path)) return null;
    return this.schema.parse(JSON.parse(readFileSync(this.path, 'utf8')));
  }

  write(value: T): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const unfinished = `${this.path}.${process.pid}`;
    writeFileSync(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    renameSync(unfinished, this.path);
  }
}
