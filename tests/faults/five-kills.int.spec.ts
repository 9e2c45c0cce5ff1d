import { beforeAll, describe, expect, it } from '@jest/globals';
import { type FaultRun, runFaults } from './fault-run.js';

const ROUNDS = 5;
let run: FaultRun;

beforeAll(async () => {
  const seed = Date.now() % 1_000_000;
  process.stdout.write(`Five kills with the seed ${seed}\n`);
  run = await runFaults({ rounds: ROUNDS, seed });
}, 240_000);

describe(`Hansa, killed ${ROUNDS} times while people write`, () => {
  it('comes up again every time', () => {
    expect(run.starts).toHaveLength(ROUNDS);
    expect(run.ledger.count('acknowledged')).toBeGreaterThan(0);
  });

  it('has lost nothing that was acknowledged, and done nothing twice', () => {
    expect(run.findings.failures).toEqual([]);
  });
});
