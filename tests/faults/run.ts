import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WAYS, runFaults, type FaultRun } from './fault-run.js';
import { KINDS } from './ledger.js';

const MINUTES = 30;

/** `npm run test:faults [-- rounds [seed]]` */
const rounds = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
console.log(`Kills Hansa ${rounds} times during writes; seed ${seed}.`);
const began = performance.now();
const run = await runFaults({
  rounds,
  seed,
  timeLimit: MINUTES * 60_000,
  tell: (line) => process.stdout.isTTY && console.log(line),
});
console.log(summary(run));
const done = sumOf(run.kills);
if (done < rounds) console.error(`Only ${done} of ${rounds} rounds in ${MINUTES} minutes.`);
if (run.findings.failures.length > 0) {
  const log = join(tmpdir(), `hansa-faults-${seed}.log`);
  writeFileSync(log, run.log);
  console.error(`What Hansa wrote is in ${log}`);
}
process.exitCode = done < rounds || run.findings.failures.length > 0 ? 1 : 0;

function summary({ kills, killsWhileStarting, starts, adopted, sentAgain, ledger, findings }: FaultRun): string {
  const { failures, counts } = findings;
  const sorted = starts.toSorted((a, b) => a - b);
  const seconds = (milliseconds = 0) => (milliseconds / 1000).toFixed(1);
  const acknowledged = KINDS.map((kind) => `${ledger.of(kind, 'acknowledged').length} ${kind}`);
  return [
    '',
    `${sumOf(kills)} kills in ${seconds(performance.now() - began)} s: ${kills.node} of Node alone, ${kills.both} of Node and ` +
      `PostgreSQL at once, ${kills['postgres-first']} of PostgreSQL and then Node; ${killsWhileStarting} more during a start.`,
    `Ready again after ${seconds(sorted[sorted.length >> 1])} s (median), ${seconds(sorted.at(-1))} s at most; ` +
      `PostgreSQL was taken over running ${adopted} times.`,
    `Acknowledged: ${acknowledged.join(', ')}.`,
    `Answer lost: ${ledger.count('open')}; sent again with the same Idempotency-Key: ${sentAgain}.`,
    'Compared:',
    ...Object.entries(counts).map(([what, number]) => `  ${String(number).padStart(7)} ${what}`),
    failures.length === 0 ? 'Nothing was lost, and nothing was done twice.' : `${failures.length} FAILURES:`,
    ...failures.slice(0, 50).map((failure) => `  ${failure}`),
  ].join('\n');
}

function sumOf(kills: FaultRun['kills']): number {
  return WAYS.reduce((sum, way) => sum + kills[way], 0);
}
