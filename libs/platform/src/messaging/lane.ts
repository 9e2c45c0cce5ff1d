import type { Message } from './message.js';

/** What was not begun when its consumer stopped; it comes again from where it came. */
export class ConsumerStopped extends Error {}

interface Entry {
  message: Message;
  done: () => void;
  failed: (error: unknown) => void;
}

/** Messages whose keys are handled one after the other. What waits is taken together in one transaction. */
export class Lane {
  private readonly waiting: Entry[] = [];
  private running: Promise<void> | undefined;
  private readonly stopping = new AbortController();

  constructor(
    private readonly most: number,
    private readonly together: (batch: readonly Message[]) => Promise<void>,
    private readonly alone: (message: Message, lane: Lane) => Promise<void>,
  ) {}

  add(message: Message): Promise<void> {
    if (this.stopping.signal.aborted) return Promise.reject(new ConsumerStopped());
    return new Promise((done, failed) => {
      this.waiting.push({ message, done, failed });
      this.running ??= this.run();
    });
  }

  /** Waits; a stop ends it with `ConsumerStopped`. */
  pause(milliseconds: number): Promise<void> {
    const { signal } = this.stopping;
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new ConsumerStopped());
      const wake = () => (clearTimeout(timer), reject(new ConsumerStopped()));
      const timer = setTimeout(() => (signal.removeEventListener('abort', wake), resolve()), milliseconds);
      signal.addEventListener('abort', wake, { once: true });
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    for (const { failed } of this.waiting.splice(0)) failed(new ConsumerStopped());
    await this.running;
  }

  private async run(): Promise<void> {
    // Let what arrives in the same turn come together in one batch.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.most);
      try {
        // Sample data is told of afterwards, each message at its own time, so each has its own transaction.
        if (batch.some(({ message }) => message.sample)) throw new Error('sample data');
        await this.together(batch.map(({ message }) => message));
        for (const { done } of batch) done();
      } catch {
        await this.oneByOne(batch);
      }
    }
    this.running = undefined;
  }

  private async oneByOne(batch: readonly Entry[]): Promise<void> {
    for (const { message, done, failed } of batch) {
      try {
        if (this.stopping.signal.aborted) throw new ConsumerStopped();
        await this.alone(message, this);
        done();
      } catch (error) {
        failed(error);
      }
    }
  }
}
