import { Logger, type Type } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { SWEEP } from '../time/sweep.js';

const MOST_ROUNDS = 100;
type Work = () => Promise<number | void>;

/** Calls every method with `@Sweep` again and again, one after the other in each domain. */
export class Sweeper {
  private readonly logger = new Logger('sweeps');
  private readonly loops: Promise<void>[] = [];
  private stopped = false;
  private wake: (() => void)[] = [];

  constructor(private readonly interval: number) {}

  /** Begins to call `work` every interval; as long as it did something, at once again. */
  every(name: string, work: Work, interval = this.interval): void {
    this.loops.push(this.loop(name, work, interval));
  }

  /** Finds the sweeps of these providers. */
  sweepAll(app: INestApplicationContext, providers: readonly Type[]): void {
    for (const provider of providers) {
      const prototype = provider.prototype as Record<string, unknown>;
      for (const method of Object.getOwnPropertyNames(prototype)) {
        const candidate = Object.getOwnPropertyDescriptor(prototype, method)?.value as object | undefined;
        if (typeof candidate !== 'function' || !Reflect.getMetadata(SWEEP, candidate)) continue;
        const instance = app.get<Record<string, Work>>(provider, { strict: false });
        this.every(`${provider.name}.${method}`, () => instance[method]!());
      }
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const wake of this.wake) wake();
    await Promise.all(this.loops);
  }

  private async loop(name: string, work: Work, interval: number): Promise<void> {
    while (!this.stopped) {
      try {
        for (let round = 0; round < MOST_ROUNDS && !this.stopped; round += 1) if (!(await work())) break;
      } catch (error) {
        this.logger.warn(`${name}: ${String(error)}`);
      }
      if (!this.stopped) await this.pause(interval);
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.wake = this.wake.filter((other) => other !== done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.wake.push(done);
    });
  }
}
