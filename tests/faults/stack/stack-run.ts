import { setTimeout as pause } from 'node:timers/promises';
import type { Findings } from '../findings.js';
import type { Ledger } from '../ledger.js';
import { Chaos, type Fault } from './chaos.js';
import { checkStack } from './check-stack.js';
import type { Scene } from './scene.js';

/** The machine has other work. */
const PACE = { rest: 500, integrationRest: 200 };
/** Within so many ms after every part is ready everything must be where it belongs. */
const QUIET_WITHIN = 10_000;

export interface StackFaultRun {
  rounds: number;
  faults: ReadonlyMap<Fault, number>;
  /** Of each round: ms until all parts were ready again, and from then until nothing was under way any more. */
  ready: number[];
  quiet: number[];
  /** ms until somebody could sign in, from when every part was ready. */
  signedIn: number[];
  sentAgain: number;
  ledger: Ledger;
  findings: Findings;
}

export interface StackFaultOptions {
  rounds: number;
  /** In each round, at least and at most; 5 to 8 if not said. */
  faults?: readonly [number, number];
  /** No further round is begun after so many milliseconds. */
  timeLimit?: number;
}

/** Takes one part after the other away while people write, again and again, and compares in the end. */
export async function takePartsAway(scene: Scene, options: StackFaultOptions): Promise<StackFaultRun> {
  const { rounds, faults = [5, 8], timeLimit = Infinity } = options;
  const run = new Run(scene);
  const began = performance.now();
  for (let round = 1; round <= rounds && performance.now() - began < timeLimit; round += 1) {
    await run.round(round, Math.floor(scene.random.between(faults[0], faults[1] + 1)));
  }
  return run.finish();
}

class Run {
  private readonly chaos: Chaos;
  private readonly ready: number[] = [];
  private readonly quiet: number[] = [];
  private readonly signedIn: number[] = [];
  private readonly strange: string[] = [];

  constructor(private readonly scene: Scene) {
    const { hansa, random, tell } = scene;
    this.chaos = new Chaos(hansa, random, (line) => tell(`  ${new Date().toISOString().slice(11, 23)} ${line}`));
  }

  async round(number: number, faults: number): Promise<void> {
    this.scene.crowd.begin(PACE);
    for (let fault = 0; fault < faults; fault += 1) {
      await pause(this.scene.random.between(200, 2_000));
      await this.chaos.strike();
    }
    // People go on while the sleepers wake and find that others have taken over.
    await this.chaos.wake();
    await pause(this.scene.random.between(500, 2_000));
    await this.scene.crowd.stop();
    this.strange.push(...this.chaos.endedByThemselves().map((name) => `round ${number}: ${name} ended by itself`));
    await this.recover(number);
    await this.scene.crowd.sendAgain();
  }

  private async recover(number: number): Promise<void> {
    const began = performance.now();
    await this.chaos.recover();
    await this.scene.hansa.ready();
    const ready = performance.now();
    const [quiet, signedIn] = await Promise.all([
      this.untilQuiet(number).then(() => performance.now() - ready),
      this.signIn(number).then(() => performance.now() - ready),
    ]);
    this.signedIn.push(signedIn);
    this.ready.push(ready - began);
    this.quiet.push(quiet);
    if (quiet > QUIET_WITHIN) this.strange.push(`round ${number}: ${Math.round(quiet)} ms until it was quiet`);
    const { ledger } = this.scene.crowd;
    this.scene.tell(
      `round ${number}: ready after ${Math.round(ready - began)} ms, quiet ${Math.round(quiet)} ms later, ` +
        `somebody signed in after ${Math.round(signedIn)} ms; ` +
        `${ledger.count('acknowledged')} acknowledged, ${ledger.count('open')} without an answer, ` +
        `${ledger.complaints.length + this.strange.length} complaints`,
    );
  }

  private async untilQuiet(round: number): Promise<void> {
    try {
      await this.scene.hansa.quiet();
    } catch (error) {
      this.strange.push(`round ${round}: ${String(error)}`);
      await this.scene.hansa.quiet();
    }
  }

  /** Keycloak finds out about connections that were cut when it uses them: people try again. */
  private async signIn(round: number): Promise<void> {
    for (const end = performance.now() + QUIET_WITHIN; ; await pause(200)) {
      try {
        return void (await this.scene.hansa.signIn(this.scene.world.people[0]!.email));
      } catch (error) {
        if (performance.now() < end) continue;
        this.strange.push(`round ${round}: nobody can sign in: ${String(error)}`);
        return;
      }
    }
  }

  async finish(): Promise<StackFaultRun> {
    const findings = await checkStack(this.scene);
    findings.failures.push(...this.strange);
    const { ready, quiet, signedIn } = this;
    const { sentAgain, ledger } = this.scene.crowd;
    return { rounds: ready.length, faults: this.chaos.counts, ready, quiet, signedIn, sentAgain, ledger, findings };
  }
}
