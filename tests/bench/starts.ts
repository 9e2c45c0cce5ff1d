import { memory } from './child.js';
import { median } from './compare.js';
import { Hansa, type HansaOptions } from './hansa.js';

const LATER = 5;

export interface Starts {
  /** Seconds. The first makes the databases; later ones find them. */
  first: number;
  later: number;
  /** MiB of the process of all services, right after a start. */
  memory: number;
}

/** Starts Hansa on an empty folder, and then again and again. */
export async function measureStarts(options: HansaOptions): Promise<Starts> {
  const seconds: number[] = [];
  const memories: number[] = [];
  for (let start = 0; start <= LATER; start += 1) {
    const hansa = await Hansa.start(options);
    seconds.push(hansa.readyAfter / 1000);
    memories.push(memory(hansa.pid));
    await hansa.stop();
  }
  const [first, ...later] = seconds as [number, ...number[]];
  return { first, later: median(later), memory: median(memories.slice(1)) };
}
