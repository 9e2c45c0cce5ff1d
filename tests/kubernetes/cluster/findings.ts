/** What was found out, in sentences: what holds, with its figure, and what does not. */
export class Findings {
  readonly failures: string[] = [];
  private held = 0;

  /** @param fact a sentence that is to be true @param detail what was seen; shown in both cases */
  check(fact: string, holds: boolean, detail = ''): void {
    const line = detail ? `${fact}: ${detail}` : fact;
    if (holds) this.held++;
    else this.failures.push(line);
    console.log(`${holds ? 'holds ' : 'FAILS '} ${line}`);
  }

  summary(seconds: number): string {
    return `${this.held} hold, ${this.failures.length} fail; ${seconds.toFixed(0)} s.`;
  }
}
