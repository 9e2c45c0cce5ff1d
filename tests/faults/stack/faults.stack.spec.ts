import { beforeAll, describe, expect, it } from '@jest/globals';
import { faultsInWords } from './report.js';
import { QUIET_WITHIN, runStackFaults, type StackFaultRun } from './stack-run.js';

const ROUNDS = Number(process.env['HANSA_FAULT_ROUNDS'] ?? 2);
let run: StackFaultRun;

beforeAll(
  async () => {
    const seed = Number(process.env['HANSA_FAULT_SEED'] ?? Date.now() % 1_000_000);
    process.stdout.write(`${ROUNDS} rounds of faults with the seed ${seed}\n`);
    run = await runStackFaults({ rounds: ROUNDS, seed, faults: [4, 5] });
    process.stdout.write(`${faultsInWords(run)}\n`);
  },
  (4 + 3 * ROUNDS) * 60_000,
);

describe('Hansa over real parts, which are taken away while people write', () => {
  it('goes on taking writes', () => {
    expect([...run.faults.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(4 * ROUNDS);
    expect(run.ledger.count('acknowledged')).toBeGreaterThan(0);
  });

  it('has everything where it belongs within ten seconds after every part is ready again', () => {
    expect(run.quiet).toHaveLength(ROUNDS);
    expect(Math.max(...run.quiet)).toBeLessThan(QUIET_WITHIN);
  });

  it('has lost nothing that was acknowledged, done nothing twice, and kept the order of every key', () => {
    expect(run.findings.failures).toEqual([]);
  });
});
