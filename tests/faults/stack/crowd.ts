import { integrateUntil } from '../integrator.js';
import { Ledger } from '../ledger.js';
import type { Random } from '../random.js';
import type { World } from '../world.js';
import { type Manners, Writer } from '../writer.js';
import type { StackHansa } from './stack-hansa.js';

export interface Pace {
  /** Of each writer between two acts, in ms at most. */
  rest: number;
  /** Between two integrations, in ms. */
  integrationRest: number;
}

/** The people of a world, who write to all services at once until they are told to stop. */
export class Crowd {
  readonly ledger = new Ledger();
  sentAgain = 0;
  private readonly writers: Writer[];
  private readonly manners: Manners = { rest: 0, late: true };
  private writing: Promise<unknown> | undefined;
  private stopped = true;

  constructor(
    private readonly hansa: StackHansa,
    private readonly world: World,
    random: Random,
  ) {
    const wide: string[] = [];
    this.writers = world.people.map((person) => new Writer(person, world, wide, this.ledger, random, this.manners));
  }

  begin({ rest, integrationRest }: Pace): void {
    this.stopped = false;
    this.manners.rest = rest;
    const isStopped = () => this.stopped;
    this.writing = Promise.all([
      ...this.writers.map((writer) => writer.writeUntil(isStopped)),
      integrateUntil(isStopped, this.hansa, this.world, this.ledger, integrationRest),
    ]);
  }

  /** Returns when the last answer has come, or was given up. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.writing;
  }

  /** As clients do that had no answer: with the same key, until there is one. */
  async sendAgain(): Promise<void> {
    const lost = this.ledger.entries.filter((entry) => entry.state === 'open' && entry.again);
    this.sentAgain += lost.length;
    const send = async () => {
      for (let entry = lost.shift(); entry; entry = lost.shift()) await entry.again!();
    };
    await Promise.all([send(), send(), send(), send()]);
  }
}
