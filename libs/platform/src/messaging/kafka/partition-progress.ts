/** How far the messages of one partition are handled, some of them out of order. Offsets are whole numbers. */
export class PartitionProgress {
  private readonly unfinished = new Set<bigint>();
  private position = 0n;
  private committed = -1n;

  /** A message was taken. They come in the order of their offsets. */
  begin(offset: bigint): void {
    this.unfinished.add(offset);
    this.position = offset + 1n;
  }

  finish(offset: bigint): void {
    this.unfinished.delete(offset);
  }

  /** Nothing is left to be read before this offset: there may be marks of transactions, which are no messages. */
  reached(offset: bigint): void {
    if (offset > this.position) this.position = offset;
  }

  /** Everything before this offset is handled. */
  get handled(): bigint {
    // A set keeps the order in which its members came, so the first is the lowest.
    const [lowest] = this.unfinished;
    return lowest ?? this.position;
  }

  /** The offset to commit, or undefined when nothing is new. */
  toCommit(): bigint | undefined {
    const { handled } = this;
    return handled > 0n && handled > this.committed ? handled : undefined;
  }

  hasCommitted(offset: bigint): void {
    this.committed = offset;
  }
}
