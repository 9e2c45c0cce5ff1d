import { KINDS } from '../ledger.js';
import type { StackFaultRun } from './stack-run.js';

/** A fault run as one reads it. */
export function faultsInWords(run: StackFaultRun): string {
  const { rounds, faults, ready, quiet, signedIn, sentAgain, ledger, findings } = run;
  const { failures, counts } = findings;
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
    'Compared:',
    ...Object.entries(counts).map(([what, number]) => `  ${String(number).padStart(7)} ${what}`),
    failures.length === 0 ? 'Nothing was lost, and nothing was done twice.' : `${failures.length} FAILURES:`,
    ...failures.slice(0, 100).map((failure) => `  ${failure}`),
  ].join('\n');
}

/** Of durations in ms: median, nine of ten, and the longest, in seconds. */
export function spread(durations: readonly number[]): string {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (part: number) => ((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) / 1000).toFixed(1);
  return `${at(0.5)} s (median), ${at(0.9)} s (nine of ten), ${at(1)} s (longest)`;
}
