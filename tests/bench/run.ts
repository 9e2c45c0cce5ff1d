import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { checkTools, ToolsAreMissing } from '@hansa/test-stack/parts/tools';
import { Hansa } from './hansa.js';
import { measureKafka } from './kafka/measure.js';
import { KAFKA_HEADING, kafkaSection } from './kafka/page.js';
import { measure } from './measure.js';
import { benchmarksPage } from './page.js';
import { measurePortal } from './portal/measure.js';
import { PORTAL_HEADING, portalSection } from './portal/page.js';
import { sectionOf, withSection } from './sections.js';

const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
/** Rounds of what needs Kafka are long, and more tell no more. */
const KAFKA_ROUNDS = 3;
const LEFT_OUT = 'Without them: npm run bench -- 7 local';

/** `npm run bench [-- rounds [kafka | local | portal]]`: everything, one part alone, or (local) all but Kafka's. */
const rounds = Number(process.argv[2] ?? 7);
const part = process.argv[3] ?? 'all';
const tell = (line: string) => console.log(line);
const folder = await mkdtemp(join(tmpdir(), 'hansa-bench-'));
// PostgreSQL runs as another user where we are root.
await chmod(folder, 0o755);
try {
  if (!['all', 'kafka', 'local', 'portal'].includes(part)) {
    throw new Error(`There is no part "${part}": kafka, local or portal`);
  }
  const [withKafka, withPortal] = [part === 'all' || part === 'kafka', part !== 'kafka'];
  if (withKafka) checkTools();
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '# Benchmarks\n';
  const alone = part === 'kafka' || part === 'portal';
  let page = alone ? before : benchmarksPage(await measure(folder, rounds, tell));
  const few = Math.min(rounds, KAFKA_ROUNDS);
  const kafka = withKafka
    ? kafkaSection(await measureKafka(join(folder, 'kafka'), few, tell))
    : sectionOf(before, KAFKA_HEADING);
  const portal = withPortal ? portalSection(await measurePortal(few, tell)) : sectionOf(before, PORTAL_HEADING);
  if (kafka) page = withSection(page, KAFKA_HEADING, kafka);
  if (portal) page = withSection(page, PORTAL_HEADING, portal);
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  console.log(`Written to ${PAGE}`);
} catch (error) {
  console.error(error instanceof ToolsAreMissing ? `${error.message}\n${LEFT_OUT}` : error);
  process.exitCode = 1;
} finally {
  await Hansa.stopAll();
  await rm(folder, { recursive: true, force: true });
}
process.exit();
