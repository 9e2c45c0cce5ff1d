import type { Application } from '../application.js';

/** Said to the operator as it is. */
export class CommandFailed extends Error {}

export interface CommandContext {
  /** Put together and not started; the one that serves may be running on the same databases. */
  application: Application;
  tell: (line: string) => void;
}

/** What an operator says on a command line: `<verb> <words>`. */
export type Command = (words: string[], context: CommandContext) => Promise<void>;
