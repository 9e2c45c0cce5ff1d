import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { checkKey, type FileKey, FileIsNotAtHand, FileIsTooLarge, Files, isFileKey, type Kept } from './files.js';

/** Beside the services' folders; no service is called so. */
const ARRIVING = '.arriving';
const DAY = 86_400_000;

/** Files in a folder: `<folder>/<service>/<first two of the id>/<id>`. */
export class FolderFiles extends Files {
  private readonly folder: string;

  constructor(folder: string) {
    super();
    this.folder = resolve(folder);
  }

  override async put(key: FileKey, content: AsyncIterable<Uint8Array>, most: number): Promise<Kept> {
    const path = this.pathOf(key);
    const arriving = join(this.folder, ARRIVING, randomUUID());
    await mkdir(dirname(arriving), { recursive: true, mode: 0o700 });
    try {
      const kept = await write(arriving, content, most);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(arriving, path);
      await syncFolder(dirname(path));
      return kept;
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  }

  override async get(key: FileKey, range?: { from: number; to: number }): Promise<Readable> {
    const path = this.pathOf(key);
    const file = await open(path).catch(() => Promise.reject(new FileIsNotAtHand()));
    return file.createReadStream(range && { start: range.from, end: range.to });
  }

  override async remove(key: FileKey): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  override async *list(service: string): AsyncIterable<{ key: FileKey; at: Date }> {
    const folder = join(this.folder, service);
    for (const shard of await namesIn(folder)) {
      for (const id of await namesIn(join(folder, shard))) {
        const key = `${service}/${id}`;
        if (!isFileKey(key) || !id.startsWith(shard)) continue;
        const found = await stat(join(folder, shard, id)).catch(() => null);
        if (found?.isFile()) yield { key, at: found.mtime };
      }
    }
  }

  override async tidy(): Promise<void> {
    const folder = join(this.folder, ARRIVING);
    for (const name of await namesIn(folder)) {
      const found = await stat(join(folder, name)).catch(() => null);
      if (found && Date.now() - found.mtimeMs > DAY) await rm(join(folder, name), { force: true });
    }
  }

  private pathOf(key: FileKey): string {
    checkKey(key);
    const [service, id] = key.split('/') as [string, string];
    return join(this.folder, service, id.slice(0, 2), id);
  }
}

async function write(path: string, content: AsyncIterable<Uint8Array>, most: number): Promise<Kept> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of content) {
      size += chunk.length;
      if (size > most) throw new FileIsTooLarge({ limit: most, detail: `It may have ${most} bytes at most.` });
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    return { size, sha256: hash.digest('base64url') };
  } finally {
    await file.close();
  }
}

/** So that the name survives a power failure too. Windows knows no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}
