import { removeSampleData } from '../sample/remove-sample-data.js';
import { besideTheApplication } from './beside.js';
import type { Command } from './commands.js';

/** Removes what is marked as sample, and leaves the rest. */
export const sampleRemove: Command = (_words, tell) =>
  besideTheApplication((application) => removeSampleData(application, tell));
