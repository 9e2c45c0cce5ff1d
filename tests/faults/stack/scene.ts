import { Random } from '../random.js';
import { prepareWorld, type World } from '../world.js';
import { Crowd } from './crowd.js';
import { StackHansa } from './stack-hansa.js';

/** Everything runs, and there are people who can write to it. */
export interface Scene {
  hansa: StackHansa;
  world: World;
  crowd: Crowd;
  random: Random;
  tell: (line: string) => void;
}

export interface SceneOptions {
  seed: number;
  /** Of the services, over what they have when they are deployed. */
  environment?: Record<string, string>;
  tell?: (line: string) => void;
}

/** Starts everything, does some work with it, and stops it. Throws when a process did not stop by itself. */
export async function withScene<T>(options: SceneOptions, work: (scene: Scene) => Promise<T>): Promise<T> {
  const { seed, environment = {}, tell = () => undefined } = options;
  const hansa = await StackHansa.start({ tell, environment });
  let killed: string[] = [];
  let done: T;
  try {
    const world = await prepareWorld(hansa);
    await hansa.quiet();
    const random = new Random(seed);
    done = await work({ hansa, world, crowd: new Crowd(hansa, world, random), random, tell });
  } finally {
    killed = await hansa.stop();
  }
  if (killed.length > 0) throw new Error(`These did not stop by themselves: ${killed.join(', ')}`);
  return done;
}
