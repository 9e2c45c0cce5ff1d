import pg from 'pg';
import { OUTBOX_CHANNEL } from './outbox.js';

/** Wakes who waits: by a call, by a notification of the database, or after a while. */
export class Wake {
  private client: pg.Client | undefined;
  private called = false;
  private waiter: (() => void) | undefined;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Listens to the database from now on, and again when the connection was lost. */
  async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.url, application_name: 'hansa-relay-listener' });
    client.on('notification', () => this.call());
    client.on('error', this.onError);
    client.on('end', () => {
      if (!this.stopped) setTimeout(() => void this.listen().catch(this.onError), 1000).unref();
    });
    try {
      await client.connect();
      await client.query(`listen ${OUTBOX_CHANNEL}`);
      this.client = client;
      this.call();
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  call(): void {
    this.called = true;
    this.waiter?.();
  }

  async wait(milliseconds: number): Promise<void> {
    if (!this.called) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.waiter = () => (clearTimeout(timer), resolve());
      });
      this.waiter = undefined;
    }
    this.called = false;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.call();
    await this.client?.end().catch(() => undefined);
  }
}
