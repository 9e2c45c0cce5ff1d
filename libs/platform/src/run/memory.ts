import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';

const INTERVAL = 1_000;
/** Of the time, in which the process has something to do. */
const QUIET = 0.1;

/**
 * Lets V8 move what is old together when it collects, as long as there is little to do: that gives back some 15 MiB of what
 * a start or a busy time leaves behind. A busy process would spend half of its time on it. As a flag of the command line
 * it would also shrink the young generation to 1 MiB.
 */
export function keepMemorySmall(): void {
  let before = performance.eventLoopUtilization();
  let small: boolean | undefined;
  const look = () => {
    const now = performance.eventLoopUtilization();
    const quiet = small === undefined || performance.eventLoopUtilization(now, before).utilization < QUIET;
    if (quiet !== small) setFlagsFromString(quiet ? '--optimize-for-size' : '--no-optimize-for-size');
    [before, small] = [now, quiet];
  };
  look();
  setInterval(look, INTERVAL).unref();
}
