import { readFileSync } from 'node:fs';
import type { ServiceProcess } from '@hansa/test-stack/services';

/** Resident memory of every process, in MB, sampled again and again. Linux says it in /proc. */
export class Memory {
  private readonly samples = new Map<string, number[]>();

  constructor(private readonly processes: readonly ServiceProcess[]) {}

  sample(): void {
    for (const { part } of this.processes) {
      const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${part.pid}/status`, 'utf8')) ?? [];
      this.samples.set(part.name, [...(this.samples.get(part.name) ?? []), Number(kilobytes) / 1024]);
    }
  }

  /** Of each process: the first, the middle and the last of its samples, and the means of its second and last third. */
  ofEach(): { name: string; first: number; middle: number; last: number; before: number; after: number }[] {
    return [...this.samples].map(([name, all]) => {
      const third = Math.max(1, Math.floor(all.length / 3));
      return {
        ...{ name, first: all[0]!, middle: all[all.length >> 1]!, last: all.at(-1)! },
        ...{ before: mean(all.slice(-2 * third, -third)), after: mean(all.slice(-third)) },
      };
    });
  }
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
