/** What is to happen in the sample: told in any order, done in the order of time. */
export class Timeline {
  private readonly acts: { at: Date; work: (at: Date) => Promise<unknown> }[] = [];

  /** Of what happens at one time the first that was told is done first. */
  add(at: Date, work: (at: Date) => Promise<unknown>): void {
    this.acts.push({ at, work });
  }

  async play(): Promise<void> {
    this.acts.sort((one, other) => one.at.getTime() - other.at.getTime());
    for (const { at, work } of this.acts.splice(0)) await work(at);
  }
}
