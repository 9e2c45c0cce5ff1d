import type { Service } from '@hansa/contracts';
import { createHash } from 'node:crypto';
import type { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { tracedHandling } from '../observability/trace-messages.js';
import { writeDeadLetter } from './dead-letters.js';
import { isPassing, pauseAfter } from './failure.js';
import { takeFresh, type Work } from './fresh.js';
import type { Handler } from './handler.js';
import { Lane } from './lane.js';
import { inContextOf, type Message, payloadOf } from './message.js';
import type { MessagingObserver } from './observer.js';

export interface ConsumerOptions {
  /** Keys that are handled side by side at most. */
  lanes: number;
  /** Messages in one transaction at most. */
  batch: number;
  /** Failures of a handler, one after the other, until its event is a dead letter. */
  attempts: number;
  /** The first pause after a failure, in ms; every further one is twice as long, up to `longestPause`. */
  firstPause: number;
  longestPause: number;
  observer: MessagingObserver;
}

/** Stands for the handler of what nobody can read. */
const UNREADABLE: Handler = {
  name: 'unreadable',
  definition: { type: 'unreadable' } as Handler['definition'],
  invoke: () => Promise.reject(new Error('It cannot be read')),
};

/** All handlers of one service: every message has its effect once in each of them, one key in order. */
export class Consumer {
  private readonly handlers = new Map<string, Handler[]>();
  private readonly lanes: Lane[];

  constructor(
    readonly name: Service,
    readonly database: Database,
    handlers: readonly Handler[],
    private readonly options: ConsumerOptions,
  ) {
    for (const handler of handlers) {
      const { type } = handler.definition;
      this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler]);
    }
    this.lanes = Array.from(
      { length: options.lanes },
      () =>
        new Lane(
          options.batch,
          (batch) => this.together(batch),
          (message, lane) => this.alone(message, lane),
        ),
    );
  }

  /** The types that it has handlers for. */
  get types(): string[] {
    return [...this.handlers.keys()];
  }

  handlersOf(type: string): readonly Handler[] {
    return this.handlers.get(type) ?? [];
  }

  /** Takes a message over; resolves when its effects are committed, or it lies with the dead letters. */
  take(message: Message): Promise<void> {
    const digest = createHash('sha1').update(`${message.source} ${message.key}`).digest();
    return this.lanes[digest.readUInt32BE() % this.lanes.length]!.add(message);
  }

  /** Puts what cannot be read as a message among the dead letters. @param place where it lies */
  async layAside(place: string, error: Error): Promise<void> {
    const digest = createHash('sha1').update(place).digest('hex');
    const id = [digest.slice(0, 8), digest.slice(8, 12), `5${digest.slice(13, 16)}`, `a${digest.slice(17, 20)}`];
    const message: Message = {
      id: [...id, digest.slice(20, 32)].join('-'),
      kind: 'event',
      source: this.name,
      type: 'unreadable',
      key: place,
      sequence: '0',
      time: new Date().toISOString(),
      actor: null,
      correlationId: null,
      traceparent: null,
      sample: false,
      data: null,
    };
    await this.bury({ message, handler: UNREADABLE }, error, 1, this.lanes[0]!);
  }

  /** Finishes what has begun and drops what has not: it comes again. */
  async stop(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.stop()));
  }

  private async together(batch: readonly Message[]): Promise<void> {
    const work = batch.flatMap((message) => this.handlersOf(message.type).map((handler) => ({ message, handler })));
    await this.database.transaction(async (tx) => {
      for (const fresh of await takeFresh(tx, work)) await inContextOf(fresh.message, () => this.handle(fresh, tx));
    });
  }

  private handle({ message, handler }: Work, tx: Transaction): Promise<void> {
    return tracedHandling(this.name, handler.name, message, () =>
      this.options.observer.handling(handler.name, () => handler.invoke(payloadOf(message), tx)),
    );
  }

  /** A message by itself, each handler in a transaction of its own, so that one that fails takes nothing from another. */
  private async alone(message: Message, lane: Lane): Promise<void> {
    for (const handler of this.handlersOf(message.type)) await this.untilDone({ message, handler }, lane);
  }

  private async untilDone(work: Work, lane: Lane): Promise<void> {
    for (let failures = 1, poison = 0; ; failures += 1) {
      const failure = await this.attempt(work);
      if (!failure) return;
      if (failure.ofHandler) poison += 1;
      if (poison >= this.options.attempts) {
        await this.bury(work, failure.error, poison, lane);
        return;
      }
      this.options.observer.retrying(work.handler.name, failure.error);
      await lane.pause(pauseAfter(failure.ofHandler ? poison : failures, !failure.ofHandler, this.options));
    }
  }

  private async attempt(work: Work): Promise<{ error: unknown; ofHandler: boolean } | undefined> {
    let begun = false;
    try {
      await inContextOf(work.message, () =>
        this.database.transaction(async (tx) => {
          begun = false;
          if ((await takeFresh(tx, [work])).length === 0) return;
          begun = true;
          await this.handle(work, tx);
        }),
      );
      return undefined;
    } catch (error) {
      // What failed before the handler ran is never the event's fault.
      return { error, ofHandler: begun && !isPassing(error) };
    }
  }

  private async bury({ message, handler }: Work, error: unknown, attempts: number, lane: Lane): Promise<void> {
    for (let failures = 1; ; failures += 1) {
      try {
        await this.database.transaction((tx) => writeDeadLetter(tx, message, handler.name, error, attempts));
        this.options.observer.deadLetter(handler.name, message, error);
        return;
      } catch (problem) {
        this.options.observer.retrying(handler.name, problem);
        await lane.pause(pauseAfter(failures, true, this.options));
      }
    }
  }
}
