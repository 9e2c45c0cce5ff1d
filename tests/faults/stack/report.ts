import { KINDS } from '../ledger.js';
import type { Findings } from '../findings.js';
import type { Outage } from './outage.js';
import type { Rolling } from './rolling.js';
import type { StackFaultRun } from './stack-run.js';

/** A fault run as one reads it. */
export function faultsInWords(run: StackFaultRun): string {
  const { rounds, faults, ready, quiet, signedIn, sentAgain, ledger, findings } = run;
  const sum = [...faults.values()].reduce((total, one) => total + one, 0);
  const acknowledged = KINDS.map((kind) => `${ledger.of(kind, 'acknowledged').length} ${kind}`);
  return [
    '',
    `${sum} faults in ${rounds} rounds:`,
    ...[...faults]
      .toSorted(([, a], [, b]) => b - a)
      .map(([fault, number]) => `  ${String(number).padStart(7)} ${fault}`),
    `Acknowledged: ${ledger.count('acknowledged')} writes: ${acknowledged.join(', ')}.`,
    `Refused: ${ledger.count('refused')}; never answered: ${ledger.count('open')}; sent again with the same Idempotency-Key: ${sentAgain}.`,
    `All parts ready again after ${spread(ready)}.`,
    `Everything where it belongs after another ${spread(quiet)}.`,
    `Somebody could sign in ${spread(signedIn)} after that, too.`,
    ...compared(findings),
  ].join('\n');
}

/** Of durations in ms: median, nine of ten, and the longest, in seconds. */
export function spread(durations: readonly number[]): string {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (part: number) => ((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) / 1000).toFixed(1);
  return `${at(0.5)} s (median), ${at(0.9)} s (nine of ten), ${at(1)} s (longest)`;
}

/** An outage of the broker as one reads it. */
export function outageInWords(outage: Outage): string {
  const { seconds, ledger, findings, weighty, strangers, waiting, quiet, memory } = outage;
  return [
    '',
    `The broker was away for ${seconds} s; ${ledger.count('acknowledged')} writes were acknowledged, before and meanwhile.`,
    `Weighty acts meanwhile: ${weighty.acknowledged} acknowledged, ${weighty.refused} refused (503): "${weighty.words}"`,
    `Refused (403) for organisations founded meanwhile, of which no other service had heard: ${strangers}.`,
    `${waiting} rows waited in the outboxes; everything was where it belongs ${(quiet / 1000).toFixed(1)} s after all was ready.`,
    'Memory in MB (start, middle, end; means of the second and the last third):',
    ...memory.map(
      ({ name, ...of }) =>
        `  ${[of.first, of.middle, of.last, of.before, of.after].map(Math.round).join(', ')}  ${name}`,
    ),
    ...compared(findings),
  ].join('\n');
}

/** A rolling restart as one reads it. */
export function rollingInWords({ restarts, seconds, answers, failed, stops, findings }: Rolling): string {
  const all = [...answers.values()].reduce((sum, one) => sum + one, 0);
  return [
    '',
    `${restarts} processes restarted in ${Math.round(seconds)} s under ${Math.round(all / seconds)} requests a second.`,
    `Answers: ${[...answers].map(([what, number]) => `${number} ${what}`).join(', ')}; ${failed.length} failed.`,
    `A process stopped within ${spread(stops)}.`,
    ...compared(findings),
  ].join('\n');
}

function compared({ failures, counts }: Findings): string[] {
  return [
    'Compared:',
    ...Object.entries(counts).map(([what, number]) => `  ${String(number).padStart(7)} ${what}`),
    failures.length === 0 ? 'Nothing was lost, and nothing was done twice.' : `${failures.length} FAILURES:`,
    ...failures.slice(0, 100).map((failure) => `  ${failure}`),
  ];
}
