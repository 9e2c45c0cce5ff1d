import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brokerAway } from './outage.js';
import { faultsInWords, outageInWords, rollingInWords } from './report.js';
import { restartInTurn } from './rolling.js';
import { type Scene, withScene } from './scene.js';
import { takePartsAway } from './stack-run.js';

const ROUNDS = Number(process.env['HANSA_FAULT_ROUNDS'] ?? 2);
/** Longer than the 60 s after which identity counts as silent. */
const OUTAGE_SECONDS = Number(process.env['HANSA_OUTAGE_SECONDS'] ?? 80);
const MINUTE = 60_000;

const say = (line: string) => void process.stdout.write(`${line}\n`);
let scene: Scene;
let end: () => void;
let ended: Promise<void>;

beforeAll(async () => {
  const seed = Number(process.env['HANSA_FAULT_SEED'] ?? Date.now() % 1_000_000);
  say(`Faults over the stack with the seed ${seed}`);
  await new Promise<void>((ready, failed) => {
    ended = withScene({ seed, tell: say }, (begun) => {
      scene = begun;
      ready();
      return new Promise<void>((resolve) => (end = resolve));
    });
    ended.catch(failed);
  });
}, 10 * MINUTE);
afterAll(async () => {
  end?.();
  await ended;
}, 2 * MINUTE);

describe('Hansa over real parts, while people write', () => {
  it(
    'loses nothing and does nothing twice when parts are killed and held',
    async () => {
      const run = await takePartsAway(scene, { rounds: ROUNDS, faults: [4, 5] });
      say(faultsInWords(run));
      expect(run.findings.failures).toEqual([]);
      expect([...run.faults.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(4 * ROUNDS);
    },
    (2 + 3 * ROUNDS) * MINUTE,
  );

  it(
    'takes all but weighty writes while the broker is away, and delivers them afterwards',
    async () => {
      const outage = await brokerAway(scene, OUTAGE_SECONDS);
      say(outageInWords(outage));
      expect(outage.findings.failures).toEqual([]);
      expect(outage.waiting).toBeGreaterThan(0);
      expect(outage.weighty.refused).toBeGreaterThan(0);
    },
    15 * MINUTE + 1000 * OUTAGE_SECONDS,
  );

  it(
    'fails no request while every process is restarted in its turn',
    async () => {
      const rolling = await restartInTurn(scene, 1);
      say(rollingInWords(rolling));
      expect(rolling.failed).toEqual([]);
      expect(rolling.findings.failures).toEqual([]);
      expect(rolling.restarts).toBe(scene.hansa.services.processes.length);
    },
    8 * MINUTE,
  );
});
