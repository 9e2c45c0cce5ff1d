import type { Service } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.js';
import { tracedSending } from '../observability/trace-messages.js';
import type { Carrier } from './carrier.js';
import { Lease } from './lease.js';
import type { Message } from './message.js';
import { readRecords, sourceOf } from './snapshot.js';
import type { Wake } from './wake.js';

export interface RelayOptions {
  /** Rows that are on their way at once, at most. */
  inFlight: number;
  /** Looks for rows that often even when nobody woke it, in ms. */
  poll: number;
  /** How long the lease holds when it is not renewed, in ms. */
  lease: number;
  onError(error: unknown): void;
}

/** Takes a service's outbox to the carrier, in order. One of them is active for a database at a time. */
export class Relay {
  private readonly holder = randomUUID();
  private readonly lease: Lease;
  private readonly onTheirWay = new Set<string>();
  private arrived: string[] = [];
  /** Whether whoever sent before is shut out, and nothing has failed since. */
  private sending = false;
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly service: Service,
    private readonly database: Database,
    private readonly carrier: Carrier,
    private readonly wake: Wake,
    private readonly options: RelayOptions,
  ) {
    this.lease = new Lease(database, 'relay', this.holder, options.lease);
  }

  start(): void {
    this.stopped = false;
    this.running = this.run();
  }

  /** Takes no more rows and waits for those on their way: what has arrived is marked, the others come again. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake.call();
    await this.running;
    while (this.onTheirWay.size > 0) await this.wake.wait(this.options.poll);
    await this.mark().catch(this.options.onError);
    await this.lease.release().catch(this.options.onError);
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        const taken = (await this.held()) ? await this.round() : 0;
        if (taken === 0 && this.arrived.length === 0) await this.wake.wait(this.options.poll);
      } catch (error) {
        this.options.onError(error);
        await this.wake.wait(this.options.poll);
      }
    }
  }

  private async held(): Promise<boolean> {
    const held = await this.lease.hold();
    if (!held) this.sending = false;
    return held;
  }

  private async round(): Promise<number> {
    await this.mark();
    if (!this.sending && !(await this.takeOver())) return 0;
    const room = this.options.inFlight - this.onTheirWay.size;
    if (room <= 0) return 0;
    const messages = await this.next(room);
    // Something failed meanwhile: what was read behind it must not overtake it.
    if (!this.sending) return 0;
    const sent = tracedSending(messages, () => this.carrier.send(messages));
    messages.forEach(({ sequence }, index) => {
      this.onTheirWay.add(sequence);
      sent[index]!.then(
        () => this.arrived.push(sequence),
        (error: unknown) => this.failed(error),
      ).finally(() => {
        this.onTheirWay.delete(sequence);
        this.wake.call();
      });
    });
    return messages.length;
  }

  /**
   * Who takes the lease over takes the sending over after us, so while we have the lease when we have taken over, whoever
   * comes next shuts us out and not the other way round.
   */
  private async takeOver(): Promise<boolean> {
    if (this.onTheirWay.size > 0) return false;
    await this.carrier.takeOver(this.service);
    this.sending = await this.lease.renew();
    return this.sending;
  }

  private failed(error: unknown): void {
    this.sending = false;
    if (!this.stopped) this.options.onError(error);
  }

  /** Marks by number what has arrived; never "all up to": a lower number can commit later. */
  private async mark(): Promise<void> {
    const arrived = this.arrived;
    if (arrived.length === 0) return;
    this.arrived = [];
    try {
      // A mark that a crash of the database loses costs a repeat, which has no effect; the disk is not waited for.
      await this.database.query(
        `update outbox set published_at = clock_timestamp()
         where sequence = any($1::bigint[]) and (select set_config('synchronous_commit', 'off', true)) is not null`,
        [arrived],
      );
    } catch (error) {
      this.arrived.push(...arrived);
      throw error;
    }
  }

  private async next(room: number): Promise<Message[]> {
    const skipped = [...this.onTheirWay, ...this.arrived];
    const messages = await this.database.query<Message>(
      // Not the alias: as text, 10 would come before 9.
      `select id, kind, $3::text as source, type, key, sequence::text,
              to_char(time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as time, actor,
              correlation_id as "correlationId", traceparent, sample, data
       from outbox where published_at is null and not sequence = any($1::bigint[]) order by outbox.sequence limit $2`,
      [skipped, room, this.service],
    );
    await this.readStates(messages.filter(({ kind }) => kind === 'state'));
    return messages;
  }

  private async readStates(states: readonly Message[]): Promise<void> {
    for (const type of new Set(states.map((message) => message.type))) {
      const ofType = states.filter((message) => message.type === type);
      const keys = [...new Set(ofType.map(({ key }) => key))];
      const records = await readRecords(this.database, sourceOf(this.database, type), keys);
      for (const message of ofType) message.data = records.get(message.key) ?? null;
    }
  }
}
