import type { Message } from './message.js';

/** Is told what happens on the way of events: for logs and metrics. */
export interface MessagingObserver {
  /** Runs a handler, and measures it. */
  handling<T>(handler: string, work: () => Promise<T>): Promise<T>;
  retrying(handler: string, error: unknown): void;
  deadLetter(handler: string, message: Message, error: unknown): void;
}
