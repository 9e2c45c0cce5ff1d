import { brokerAway } from './outage.js';
import { faultsInWords, outageInWords, rollingInWords } from './report.js';
import { restartInTurn } from './rolling.js';
import { withScene } from './scene.js';
import { takePartsAway } from './stack-run.js';

/**
 * `npm run test:faults:stack [-- rounds [seed]]`: parts are killed and paused; 32 rounds are some 200 faults.
 * `... -- outage [seconds [seed]]`: the broker is away. `... -- rolling [rounds [seed]]`: every process is restarted.
 * `HANSA_FAULT_MINUTES`: no further round is begun after so long.
 */
const [first, ...others] = process.argv.slice(2);
const [words, number, seed] = /^[a-z]/.test(first ?? '') ? [first, ...others] : ['faults', first, ...others];
const options = { seed: Number(seed ?? Date.now() % 1_000_000), tell: (line: string) => console.log(line) };
console.log(`Seed ${options.seed}.`);
process.exit((await run()) ? 0 : 1);

async function run(): Promise<boolean> {
  switch (words) {
    case 'faults': {
      const timeLimit = Number(process.env['HANSA_FAULT_MINUTES'] ?? 60) * 60_000;
      const done = await withScene(options, (scene) =>
        takePartsAway(scene, { rounds: Number(number ?? 10), timeLimit }),
      );
      console.log(faultsInWords(done));
      return done.findings.failures.length === 0;
    }
    case 'outage': {
      const done = await withScene(options, (scene) => brokerAway(scene, Number(number ?? 600)));
      console.log(outageInWords(done));
      return done.findings.failures.length === 0;
    }
    case 'rolling': {
      const done = await withScene(options, (scene) => restartInTurn(scene, Number(number ?? 2)));
      console.log(rollingInWords(done));
      return done.failed.length === 0 && done.findings.failures.length === 0;
    }
    default:
      throw new Error(`There is no "${words}": a number of rounds, outage, or rolling`);
  }
}
