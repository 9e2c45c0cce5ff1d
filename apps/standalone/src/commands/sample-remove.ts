import { removeSampleData } from '../sample/remove-sample-data.js';
import { noteSample } from '../sample/sample-note.js';
import { besideTheApplication } from './beside.js';
import type { StandaloneCommand } from './commands.js';

/** Removes what is marked as sample, and leaves the rest. */
export const sampleRemove: StandaloneCommand = (_words, tell) =>
  besideTheApplication(async (application, folder) => {
    await removeSampleData(application, tell);
    noteSample(folder, 'removed');
    tell('From the next start on the sign-in page offers the sample people no more.');
  });
