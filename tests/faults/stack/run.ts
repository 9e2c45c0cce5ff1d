import { faultsInWords } from './report.js';
import { runStackFaults } from './stack-run.js';

/** `npm run test:faults:stack [-- rounds [seed]]`; `HANSA_FAULT_MINUTES` begins no further round after so long. */
const [rounds = '10', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
console.log(`Takes parts of Hansa away in ${rounds} rounds while people write; seed ${seed}.`);
const run = await runStackFaults({
  rounds: Number(rounds),
  seed: Number(seed),
  timeLimit: Number(process.env['HANSA_FAULT_MINUTES'] ?? 60) * 60_000,
  tell: (line) => console.log(line),
});
console.log(faultsInWords(run));
process.exit(run.findings.failures.length > 0 ? 1 : 0);
