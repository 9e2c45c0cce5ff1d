import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 move what is old together when it collects, which gives back some 15 MiB of what a start leaves behind.
 * As a flag of the command line it would also shrink the young generation to 1 MiB, and work that makes much garbage would
 * be a quarter slower.
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--optimize-for-size');
}
