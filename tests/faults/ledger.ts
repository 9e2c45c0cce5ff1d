/** What people do in this test. */
export const KINDS = [
  'organisation',
  'change',
  'invitation',
  'resource',
  'publication',
  'session',
  'enrolment',
  'cancellation',
  'acceptance',
  'integration',
  'cluster',
  'cluster-change',
  'discussion',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * One write as whoever sent it knows it. `open`: no answer came, or one that does not say; it may have happened.
 * `refused`: it must not have happened.
 */
export interface Entry {
  kind: Kind;
  /** Unique; stands in the thing itself, by which it is found in the databases. */
  mark: string;
  /** The thing that it is about, where that was there before. */
  about: string | undefined;
  state: 'open' | 'acknowledged' | 'refused';
  /** Of what came to be, as the answer said. */
  id?: string;
  /** Sends the same request once more, with the same `Idempotency-Key`. */
  again: (() => Promise<void>) | undefined;
}

/** Everything that was sent, in order, and what was answered to it. */
export class Ledger {
  readonly entries: Entry[] = [];
  /** Answers that must not be: 500, or a request refused that was good. */
  readonly complaints: string[] = [];
  private next = 1;

  begin(kind: Kind, about?: string): Entry {
    const entry: Entry = { kind, mark: `${kind} ${this.next++}`, about, state: 'open', again: undefined };
    this.entries.push(entry);
    return entry;
  }

  of(kind: Kind, state?: Entry['state']): Entry[] {
    return this.entries.filter((entry) => entry.kind === kind && (state === undefined || entry.state === state));
  }

  count(state: Entry['state']): number {
    return this.entries.filter((entry) => entry.state === state).length;
  }
}
