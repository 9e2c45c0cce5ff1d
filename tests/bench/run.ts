import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { Hansa } from './hansa.js';
import { measure } from './measure.js';
import { benchmarksPage } from './page.js';

const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

/** `npm run bench [-- rounds]` */
const rounds = Number(process.argv[2] ?? 7);
const folder = await mkdtemp(join(tmpdir(), 'hansa-bench-'));
// PostgreSQL runs as another user where we are root.
await chmod(folder, 0o755);
try {
  const page = benchmarksPage(await measure(folder, rounds, (line) => console.log(line)));
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  console.log(`Written to ${PAGE}`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await Hansa.stopAll();
  await rm(folder, { recursive: true, force: true });
}
process.exit();
