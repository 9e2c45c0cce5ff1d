import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known about the act that is going on: a request, an event being handled, or a command. */
export interface Context {
  /** The person who acts, or whose act is being reacted to. */
  actor: string | null;
  /** The same for a request and everything that follows from it. */
  correlationId: string | null;
  /** W3C trace context, carried on to the events. */
  traceparent: string | null;
  /** What is created is made up for the demonstration, and one command removes it. */
  sample: boolean;
  /** The act is told of afterwards and counts as done at this time. Sample data alone has it. */
  at: Date | null;
}

const NOBODY: Context = { actor: null, correlationId: null, traceparent: null, sample: false, at: null };
const storage = new AsyncLocalStorage<Context>();

export function currentContext(): Context {
  return storage.getStore() ?? NOBODY;
}

/** Runs `work` as part of the act described; what is not said is taken from the act around it. */
export function inContext<T>(context: Partial<Context>, work: () => T): T {
  return storage.run({ ...currentContext(), ...context }, work);
}
