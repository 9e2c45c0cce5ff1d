import { describe, expect, it } from '@jest/globals';
import { PartitionProgress } from './partition-progress.js';

describe('the progress in a partition', () => {
  it('ends before the first message that is not handled, whatever is handled behind it', () => {
    const progress = new PartitionProgress();
    for (const offset of [5n, 6n, 7n]) progress.begin(offset);
    progress.finish(6n);
    progress.finish(7n);
    expect(progress.handled).toBe(5n);
    progress.finish(5n);
    expect(progress.handled).toBe(8n);
  });

  it('goes past the marks of transactions once all before them is handled', () => {
    const progress = new PartitionProgress();
    progress.begin(1n);
    progress.reached(3n);
    expect(progress.handled).toBe(1n);
    progress.finish(1n);
    expect(progress.handled).toBe(3n);
  });

  it('is committed once', () => {
    const progress = new PartitionProgress();
    expect(progress.toCommit()).toBeUndefined();
    progress.begin(0n);
    expect(progress.toCommit()).toBeUndefined();
    progress.finish(0n);
    expect(progress.toCommit()).toBe(1n);
    progress.hasCommitted(1n);
    expect(progress.toCommit()).toBeUndefined();
  });
});
