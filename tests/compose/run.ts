import { Engine } from './engine.js';
import { loose } from './containment.js';
import { HansaInContainers } from './hansa-in-containers.js';
import { missing, startAlone } from './images.js';
import { walkThrough } from './walk.js';

/** Megabytes (10^6 bytes) that an image of ours may have, unpacked. */
const MOST_OF_IMAGE = 350;

/** `npm run test:compose`: builds everything, brings it up, walks through it, takes it down, and says what it took. */
const failures: string[] = [];
const began = performance.now();
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);
const tell = (line: string) => console.log(line);

const engine = Engine.start();
const hansa = await HansaInContainers.prepare(engine);
try {
  const building = performance.now();
  await hansa.build();
  tell(`Images are built after ${seconds(building)} s.`);
  for (const [service, size] of hansa.imageSizes()) {
    tell(`  ${service.padEnd(20)} ${size} MB`);
    if (size > MOST_OF_IMAGE) failures.push(`The image of ${service} has ${size} MB`);
    failures.push(...missing(engine, service));
  }
  const starting = performance.now();
  await hansa.up();
  tell(`All of ${hansa.containers().length} containers are well after ${seconds(starting)} s: ${hansa.url}`);
  failures.push(...loose(hansa.containers(), hansa.port));
  for (const line of await walkThrough(hansa.url)) tell(`  ${line}`);
  tell('Memory:');
  for (const [name, taken] of hansa.memory()) tell(`  ${name.padEnd(20)} ${taken}`);
  failures.push(...(await startAlone(hansa, tell)));
} catch (error) {
  failures.push(error instanceof Error ? error.message : String(error));
  failures.push(...hansa.lastWords());
} finally {
  const left = await hansa.down();
  if (left.length > 0) failures.push(`It left behind: ${left.join(', ')}`);
}
tell(failures.length === 0 ? 'Everything was as it should be, and nothing is left.' : `${failures.length} FAILURES:`);
for (const failure of failures) tell(`  ${failure}`);
tell(`${seconds(began)} s in all.`);
process.exitCode = failures.length === 0 ? 0 : 1;
