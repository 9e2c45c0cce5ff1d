import { type FileType, NoPreview } from '@hansa/contracts';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { EXCERPT } from './look.js';

/** What can be seen of a file from outside. */
export interface Preview {
  /** WebP, at most 640 pixels wide and high. */
  picture: Buffer | null;
  reason: NoPreview | null;
  /** The beginning of its text, 20,000 characters at most. */
  excerpt: string;
}

/** What a look into a file may take. */
export interface Bounds {
  milliseconds: number;
  /** Of the memory that the process has taken; where the system tells it (Linux). */
  bytes: number;
}

const BOUNDS: Bounds = { milliseconds: 15_000, bytes: 640 * 1024 * 1024 };
const LOOK_EVERY = 50;
const PAGE = 4_096;
const MOST_SAID = 4 * 1024 * 1024;

const Look = z.object({
  picture: z.base64().max(MOST_SAID).nullable(),
  reason: NoPreview.nullable(),
  excerpt: z.string().max(EXCERPT),
});

const ENTRY = import.meta.url.replace(/preview-of\.(\w+)$/, 'look-into.$1');
// Node reads TypeScript by itself, but not by the names that its imports have once they are built.
const FROM_SOURCE =
  "import{registerHooks as r}from'node:module';r({resolve:(s,c,n)=>n(/^\\.\\/.*\\.js$/.test(s)&&c.parentURL?.endsWith('.ts')?s.slice(0,-2)+'ts':s,c)})";
const FLAGS = [
  ...(ENTRY.endsWith('.ts') ? ['--import', `data:text/javascript,${encodeURIComponent(FROM_SOURCE)}`] : []),
  // It may read, as its own program has to be read, and do nothing else: write no file, start no process.
  '--permission',
  '--allow-fs-read=*',
  '--allow-addons',
  '--max-old-space-size=192',
  '--wasm-max-mem-pages=6144',
  '--no-warnings',
];

/**
 * Looks into a file in a process of its own, with nothing of this one's environment, that is ended when it takes too
 * long or too much memory. Throws when it ended so, or by a fault of its own: nothing is known of the file then.
 */
export async function previewOf(type: FileType, content: Readable, bounds: Partial<Bounds> = {}): Promise<Preview> {
  const child = spawn(process.execPath, [...FLAGS, fileURLToPath(ENTRY), type], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const guard = watch(child, { ...BOUNDS, ...bounds });
  let broken: unknown;
  const whole = async function* () {
    try {
      yield* content;
    } catch (error) {
      broken = error;
      throw error;
    }
  };
  try {
    const ended = new Promise<void>((resolve, reject) => child.once('error', reject).once('close', () => resolve()));
    // It may end before it has read all.
    const [said] = await Promise.all([listen(child), pipeline(whole, child.stdin).catch(() => undefined), ended]);
    // What was said of half a file says nothing.
    if (broken !== undefined) throw broken;
    const look = Look.safeParse(JSON.parse(said || 'null'));
    if (!look.success) throw new Error(guard.why ?? 'The process that looked into a file ended without a word');
    const { picture, ...rest } = look.data;
    return { ...rest, picture: picture === null ? null : Buffer.from(picture, 'base64') };
  } finally {
    guard.end();
    content.destroy();
  }
}

async function listen(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const piece of child.stdout!.setEncoding('utf8') as AsyncIterable<string>) {
    said += piece;
    if (said.length <= MOST_SAID * 2) continue;
    child.kill('SIGKILL');
    return '';
  }
  return said;
}

function watch(child: ChildProcess, { milliseconds, bytes }: Bounds): { why?: string; end(): void } {
  const guard: { why?: string; end(): void } = {
    end: () => {
      clearTimeout(time);
      clearInterval(memory);
      child.kill('SIGKILL');
    },
  };
  const stop = (why: string) => {
    guard.why ??= why;
    child.kill('SIGKILL');
  };
  const time = setTimeout(() => stop('It took too long'), milliseconds);
  const memory = setInterval(() => {
    void memoryOf(child.pid).then((taken) => {
      if (taken > bytes) stop('It took too much memory');
    });
  }, LOOK_EVERY);
  return guard;
}

/** As Linux counts it; elsewhere the bounds of the libraries themselves have to do. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const said = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(said.split(' ')[1] ?? 0) * PAGE;
}
