import { deadLetters } from './dead-letters.js';
import { docs } from './docs.js';
import { migrate } from './migrate.js';
import { operator } from './operator.js';
import { projections } from './projections.js';
import { reset } from './reset.js';
import { sampleRemove } from './sample-remove.js';

export { CommandFailed } from './command-failed.js';

export type Tell = (line: string) => void;
/** @param words what stands behind the verb */
export type Command = (words: string[], tell: Tell) => Promise<void>;

/** `npm run <verb> -- <words>` */
export const COMMANDS: Record<string, Command> = {
  migrate,
  operator,
  'dead-letters': deadLetters,
  projections,
  'sample:remove': sampleRemove,
  reset,
  docs,
};
