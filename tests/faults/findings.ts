import type { Service } from '@hansa/contracts';
import type { Hansa } from './hansa.js';
import type { Ledger } from './ledger.js';
import type { World } from './world.js';

/** What was looked at, and what was not as it must be. */
export class Findings {
  readonly failures: string[] = [];
  /** How many of what were compared. */
  readonly counts: Record<string, number> = {};

  constructor(
    readonly hansa: Hansa,
    readonly ledger: Ledger,
    readonly world: World,
  ) {}

  rows<T extends object>(service: Service, sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.hansa.query<T & Record<string, unknown>>(service, sql, parameters);
  }

  check(so: boolean, failure: string): void {
    if (!so) this.failures.push(failure);
  }

  looked(what: string, at: number): void {
    this.counts[what] = (this.counts[what] ?? 0) + at;
  }

  /** Both lists hold the same, each as often as the other. */
  same(what: string, expected: readonly string[], found: readonly string[]): void {
    const missing = tally(expected);
    for (const one of found) missing.set(one, (missing.get(one) ?? 0) - 1);
    for (const [one, number] of missing) {
      if (number > 0) this.failures.push(`${what}: ${number} of ${one} missing`);
      if (number < 0) this.failures.push(`${what}: ${-number} of ${one} too many`);
    }
  }
}

export function tally(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
