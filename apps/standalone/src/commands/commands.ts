import { type Command, type CommandContext, COMMANDS as EVERYWHERE } from '@hansa/platform';
import { eraseAgain, nameFirstOperator } from '@hansa/identity';
import { besideTheApplication } from './beside.js';
import { docs } from './docs.js';
import { reset } from './reset.js';
import { sampleRemove } from './sample-remove.js';

export type Tell = CommandContext['tell'];
/** @param words what stands behind the verb */
export type StandaloneCommand = (words: string[], tell: Tell) => Promise<void>;

const beside =
  (command: Command): StandaloneCommand =>
  (words, tell) =>
    besideTheApplication((application) => command(words, { application, tell }));

/** `npm run <verb> -- <words>` */
export const COMMANDS: Record<string, StandaloneCommand> = {
  ...Object.fromEntries(Object.entries(EVERYWHERE).map(([verb, command]) => [verb, beside(command)])),
  operator: beside(nameFirstOperator),
  'erase-again': beside(eraseAgain),
  'sample:remove': sampleRemove,
  reset,
  docs,
};
