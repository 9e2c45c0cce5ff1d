import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * What the portal's first page loads as JavaScript, gzipped, against what it may: `npm run check` says it and fails
 * beyond. These are the files that the start page needs, with all that they import, and its texts in the longest language.
 */
const MOST_KB = 250;
const TEXTS = ['frame', 'words', 'home'].map((area) => `src/texts/${area}/de.json`);
const FIRST = ['index.html', 'src/main.tsx', 'src/home/start.page.tsx', ...TEXTS];

const dist = fileURLToPath(new URL('../apps/portal/dist', import.meta.url));
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));

function filesOf(name, seen = new Set()) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The portal's build has no ${name}`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
}

const files = new Set(FIRST.flatMap((name) => [...filesOf(name)]));
const bytes = [...files]
  .filter((file) => file.endsWith('.js'))
  .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
const kb = Math.round(bytes / 100) / 10;
console.log(`The portal's first page: ${kb} kB of JavaScript (gzip) in ${files.size} files, at most ${MOST_KB} kB.`);
if (kb > MOST_KB) process.exit(1);
