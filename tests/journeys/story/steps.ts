import { it } from '@jest/globals';

/**
 * The steps of a story, each a test that goes on from the one before: after one that did not come true none is told.
 * @param timeout of each step, in milliseconds; Jest's own when left out
 */
export function stepsOf<S>(
  story: () => S,
  timeout?: number,
): (says: string, tell: (story: S) => Promise<void>) => void {
  let broken = false;
  return (says, tell) =>
    it(
      says,
      async () => {
        if (broken) throw new Error('A step before this one did not come true');
        broken = true;
        await tell(story());
        broken = false;
      },
      timeout,
    );
}
