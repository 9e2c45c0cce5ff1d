import { setTimeout as pause } from 'node:timers/promises';
import { type Launch, OsProcess } from './os-process.js';

export interface Plan {
  /** What it is called, in messages. */
  name: string;
  /** The file for what it says. */
  log: string;
  launch: Launch;
  /** Whether it can be used; failing counts as no. */
  isReady: () => Promise<boolean>;
  /** Milliseconds until a start counts as failed; 120,000 if not said. */
  patience?: number;
}

/** A process that can be taken away and started again, on the same address and the same data. */
export class Part {
  private process: OsProcess | undefined;

  constructor(private readonly plan: Plan) {}

  get name(): string {
    return this.plan.name;
  }

  get log(): string {
    return this.plan.log;
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  get isRunning(): boolean {
    return this.process?.isRunning ?? false;
  }

  /** Starts it, and returns when it is ready. */
  async start(): Promise<this> {
    this.launch();
    await this.ready();
    return this;
  }

  /** Starts it without waiting. */
  launch(): void {
    if (!this.isRunning) this.process = OsProcess.start(this.plan.launch, this.plan.log);
  }

  /** Waits until it can be used. Throws when it ends instead, with what it said last. */
  async ready(): Promise<void> {
    const end = Date.now() + (this.plan.patience ?? 120_000);
    while (!(await this.plan.isReady().catch(() => false))) {
      const gone = !this.isRunning;
      if (gone || Date.now() > end) {
        const what = gone ? 'ended instead of becoming ready' : 'did not become ready';
        throw new Error(`${this.name} ${what}. It said last (${this.log}):\n${this.process?.said() ?? 'nothing'}`);
      }
      await pause(50);
    }
  }

  async kill(): Promise<void> {
    await this.process?.kill();
  }

  pause(): void {
    this.process?.pause();
  }

  resume(): void {
    this.process?.resume();
  }

  /** In order, by SIGTERM. Says whether it went by itself within `patience` ms. */
  async stop(patience?: number): Promise<boolean> {
    return (await this.process?.stop(patience)) ?? true;
  }
}

/** Whether an address answers with a status below 400. */
export async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  await answer.body?.cancel();
  return answer.ok;
}
