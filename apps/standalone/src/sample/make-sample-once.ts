import type { Application } from '@hansa/platform';
import { createSampleData } from './create-sample-data.js';
import { removeSampleData } from './remove-sample-data.js';
import { noteSample, sampleNote } from './sample-note.js';

/**
 * Makes the sample data at the first start, and never again: what somebody has removed stays away. What a start that
 * was broken off has left is removed first.
 * @param folder where is remembered that it has been made
 */
export async function makeSampleOnce(
  application: Application,
  folder: string,
  tell: (line: string) => void,
): Promise<void> {
  const before = sampleNote(folder);
  if (before === 'made' || before === 'removed') return;
  tell('Making the sample data ...');
  if (before === 'begun') await removeSampleData(application, () => undefined);
  noteSample(folder, 'begun');
  await createSampleData(application);
  noteSample(folder, 'made');
}
