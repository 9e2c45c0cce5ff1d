import { SERVICES } from '@hansa/contracts';
import { checkAll } from './check-all.js';
import { Findings } from './findings.js';
import { HansaProcess } from './hansa-process.js';
import { integrateUntil } from './integrator.js';
import { Ledger } from './ledger.js';
import { Random } from './random.js';
import { until } from './until.js';
import { prepareWorld, type World } from './world.js';
import { Writer } from './writer.js';

/** What is killed: Node, Node and PostgreSQL at once, or PostgreSQL and a little later Node. */
export const WAYS = ['node', 'both', 'postgres-first'] as const;
export type Way = (typeof WAYS)[number];

export interface FaultRun {
  kills: Record<Way, number>;
  /** Further kills of a process that was just starting. */
  killsWhileStarting: number;
  /** Milliseconds from a start until it was ready again. */
  starts: number[];
  adopted: number;
  sentAgain: number;
  ledger: Ledger;
  findings: Findings;
  exitCode: number | null;
  /** What Hansa wrote, with a line for every kill. */
  log: string;
}

export interface FaultOptions {
  rounds: number;
  seed: number;
  /** No further round is begun after so many milliseconds. */
  timeLimit?: number;
  tell?: (line: string) => void;
}

/** Kills Hansa again and again while people write, and looks in the end whether everything is as it must be. */
export async function runFaults({ rounds, seed, timeLimit = Infinity, tell }: FaultOptions): Promise<FaultRun> {
  const began = performance.now();
  const hansa = await HansaProcess.create();
  try {
    await hansa.start();
    const run = new Run(hansa, await prepareWorld(hansa), new Random(seed));
    for (let round = 1; round <= rounds && performance.now() - began < timeLimit; round += 1) {
      await run.round();
      tell?.(`${round} of ${rounds}: ${run.ledger.count('acknowledged')} writes acknowledged`);
    }
    return await run.finish();
  } finally {
    await hansa.remove();
  }
}

class Run {
  readonly ledger = new Ledger();
  private readonly kills: Record<Way, number> = { node: 0, both: 0, 'postgres-first': 0 };
  private killsWhileStarting = 0;
  private readonly starts: number[] = [];
  private sentAgain = 0;
  private readonly wide: string[] = [];
  private readonly writers: Writer[];

  constructor(
    private readonly hansa: HansaProcess,
    private readonly world: World,
    private readonly random: Random,
  ) {
    this.writers = world.people.map((person) => new Writer(person, world, this.wide, this.ledger, random));
  }

  async round(): Promise<void> {
    for (const person of this.world.people) await person.signIn();
    await this.sendAgain();
    let stopped = false;
    const isStopped = () => stopped;
    const writing = [
      ...this.writers.map((writer) => writer.writeUntil(isStopped)),
      integrateUntil(isStopped, this.hansa, this.world, this.ledger),
    ];
    await this.pause(100, 2000);
    await this.kill();
    stopped = true;
    await Promise.all(writing);
    if (this.random.chance(0.2)) {
      this.killsWhileStarting += 1;
      await this.hansa.startAndKill(this.random.between(0, 3000));
    }
    const start = await this.hansa.start();
    this.hansa.note(`ready after ${Math.round(start)} ms`);
    this.starts.push(start);
  }

  private async kill(): Promise<void> {
    const way = this.random.chance(0.7) ? 'node' : this.random.pick(WAYS.slice(1));
    this.kills[way] += 1;
    this.hansa.note(`kill ${this.starts.length + 1}: ${way}`);
    if (way === 'postgres-first') {
      this.hansa.killPostgres();
      await this.pause(20, 400);
    }
    await this.hansa.kill();
    if (way === 'both') this.hansa.killPostgres();
  }

  private pause(least: number, most: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.random.between(least, most)));
  }

  /** As a client does that had no answer: with the same key, until there is one. */
  private async sendAgain(): Promise<void> {
    for (const entry of this.ledger.entries) {
      if (entry.state !== 'open' || !entry.again) continue;
      this.sentAgain += 1;
      await entry.again();
    }
  }

  async finish(): Promise<FaultRun> {
    for (const person of this.world.people) await person.signIn();
    await this.sendAgain();
    await until('everything that follows has been done', () => this.isQuiet());
    const findings = new Findings(this.hansa, this.ledger, this.world);
    await checkAll(findings);
    findings.check(this.hansa.endedByItself === 0, `Hansa ended by itself ${this.hansa.endedByItself} times`);
    const exitCode = await this.hansa.stop();
    findings.check(exitCode === 0, `Hansa stopped with ${exitCode}`);
    findings.check(this.hansa.postgresPid() === undefined, 'PostgreSQL still runs after an orderly stop');
    const { kills, killsWhileStarting, starts, sentAgain, ledger } = this;
    const [adopted, log] = [this.hansa.adopted, this.hansa.logged()];
    return { kills, killsWhileStarting, starts, sentAgain, ledger, findings, exitCode, adopted, log };
  }

  private async isQuiet(): Promise<boolean> {
    for (const service of SERVICES) {
      const waiting = await this.hansa.query(
        service,
        `select from outbox where published_at is null union all select from mail where sent_at is null`,
      );
      if (waiting.length > 0) return false;
    }
    return true;
  }
}
