import { SERVICES } from '@hansa/contracts';
import type { ServiceProcess } from '@hansa/test-stack/services';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../random.js';
import type { StackHansa } from './stack-hansa.js';

/** What is done to the parts, and how often out of a hundred. */
export const FAULTS = {
  'kill -9 of a service process': 27,
  'kill -9 of both processes of a service': 10,
  'kill -9 of the broker': 14,
  'kill -9 of PostgreSQL': 14,
  'kill -9 of Redis': 8,
  'kill -9 of Keycloak': 5,
  'pause beyond the lease': 12,
  'pause beyond the session': 10,
  /** Beside these, when everything is made ready again. */
  'kill -9 of a process that starts': 0,
} as const;
export type Fault = keyof typeof FAULTS;

/** A relay's lease ends after 3 s without renewal; a consumer's membership after 10 s without a heartbeat. */
const PAUSES = { lease: [3_500, 7_000], session: [11_000, 14_000] } as const;

/** Something that can be taken away and started again. */
interface Target {
  name: string;
  kill(): Promise<void>;
  start(): Promise<unknown>;
  process?: ServiceProcess;
}

/** Takes parts away at random, and brings all of them back. */
export class Chaos {
  readonly counts = new Map<Fault, number>();
  private readonly processes: Target[];
  private readonly down = new Set<Target>();
  private readonly held = new Set<Target>();
  private pauses: Promise<void>[] = [];
  /** What is being started again. */
  private readonly returning = new Map<Target, Promise<void>>();
  private readonly parts = new Map<object, Target>();

  constructor(
    private readonly hansa: StackHansa,
    private readonly random: Random,
    private readonly note: (line: string) => void,
  ) {
    this.processes = hansa.services.processes.map((process) => ({
      ...{ name: process.part.name, process },
      kill: () => process.part.kill(),
      start: () => process.part.start(),
    }));
  }

  /** One more fault; of a kind for which there is still something that runs. */
  async strike(): Promise<void> {
    for (;;) {
      const fault = this.draw();
      if (!(await this.did(fault))) continue;
      this.count(fault);
      return;
    }
  }

  /** Waits until whoever was paused has woken. */
  async wake(): Promise<void> {
    await Promise.all(this.pauses);
    this.pauses = [];
  }

  /** Starts what is down, all at once as after a power cut, and again what ended because another was not there yet. */
  async recover(): Promise<void> {
    await this.wake();
    for (const target of this.down) this.returns(target, 0);
    await pause(0);
    const starting = [...this.down].filter(({ process }) => process?.part.isRunning);
    if (starting.length > 0 && this.random.chance(0.25)) {
      await pause(this.random.between(100, 1_500));
      const victim = this.random.pick(starting);
      this.note(`kill -9 of ${victim.name}, which starts`);
      await victim.kill();
      this.count('kill -9 of a process that starts');
    }
    await Promise.all(this.returning.values());
  }

  /** Processes that ended although nobody had killed them. */
  endedByThemselves(): string[] {
    return this.processes
      .filter((target) => !this.down.has(target) && !target.process!.part.isRunning)
      .map(({ name }) => name);
  }

  private draw(): Fault {
    const all = Object.entries(FAULTS) as [Fault, number][];
    let at = this.random.next() * all.reduce((sum, [, weight]) => sum + weight, 0);
    return (all.find(([, weight]) => (at -= weight) < 0) ?? all[0]!)[0];
  }

  private count(fault: Fault): void {
    this.counts.set(fault, (this.counts.get(fault) ?? 0) + 1);
  }

  private did(fault: Fault): Promise<boolean> {
    const { stack } = this.hansa;
    switch (fault) {
      case 'kill -9 of a service process':
        return this.kill(this.pickProcess());
      case 'kill -9 of both processes of a service':
        return this.killBoth();
      case 'kill -9 of the broker':
        return this.kill(this.only(stack.kafka));
      case 'kill -9 of PostgreSQL':
        return this.kill(this.only(stack.postgres));
      case 'kill -9 of Redis':
        return this.kill(this.only(stack.redis));
      case 'kill -9 of Keycloak':
        return this.kill(this.only(stack.keycloak));
      case 'pause beyond the lease':
        return this.hold(this.pickProcess(), PAUSES.lease);
      case 'pause beyond the session':
        return this.hold(this.pickProcess(), PAUSES.session);
      case 'kill -9 of a process that starts':
        return Promise.resolve(false);
    }
  }

  private isUp(target: Target): boolean {
    return !this.down.has(target) && !this.held.has(target);
  }

  private pickProcess(): Target | undefined {
    const up = this.processes.filter((target) => this.isUp(target));
    return up.length > 0 ? this.random.pick(up) : undefined;
  }

  private only(part: { name: string; kill(): Promise<void>; start(): Promise<unknown> }): Target | undefined {
    const target = this.parts.get(part) ?? {
      name: part.name,
      kill: () => part.kill(),
      start: () => part.start(),
    };
    this.parts.set(part, target);
    return this.isUp(target) ? target : undefined;
  }

  private async killBoth(): Promise<boolean> {
    const service = this.random.pick(SERVICES);
    const both = this.processes.filter(({ process }) => process!.service === service);
    if (!both.every((target) => this.isUp(target))) return false;
    await Promise.all(both.map((target) => this.kill(target, false)));
    return true;
  }

  /** Half of what is killed comes back by itself while people go on. */
  private async kill(target: Target | undefined, back = this.random.chance(0.5)): Promise<boolean> {
    if (!target) return false;
    this.note(`kill -9 of ${target.name}${back ? ', which comes back' : ''}`);
    this.down.add(target);
    await target.kill();
    if (back) this.returns(target, this.random.between(200, 2_500));
    return true;
  }

  private hold(target: Target | undefined, [least, most]: readonly [number, number]): Promise<boolean> {
    if (!target) return Promise.resolve(false);
    const length = this.random.between(least, most);
    this.note(`${target.name} is held for ${Math.round(length)} ms`);
    this.held.add(target);
    target.process!.part.pause();
    this.pauses.push(
      pause(length).then(() => {
        target.process!.part.resume();
        this.held.delete(target);
        this.note(`${target.name} wakes`);
      }),
    );
    return Promise.resolve(true);
  }

  private returns(target: Target, after: number): void {
    if (this.returning.has(target)) return;
    const returning = pause(after)
      .then(() => this.bringBack(target))
      .finally(() => this.returning.delete(target));
    // Whoever waits for all of them is told; until then nobody may be there to hear it.
    returning.catch(() => undefined);
    this.returning.set(target, returning);
  }

  /** As whoever runs it does: starts it, and again when it ended because something that it needs was not there. */
  private async bringBack(target: Target): Promise<void> {
    const end = Date.now() + 180_000;
    for (;;) {
      try {
        await target.start();
        break;
      } catch (error) {
        this.note(`${target.name} did not start: ${String(error).split('\n')[0]}`);
        if (Date.now() > end) throw error;
        await pause(1_000);
      }
    }
    this.down.delete(target);
    this.note(`${target.name} is ready`);
  }
}
