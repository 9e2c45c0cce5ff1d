import type { Application } from '@hansa/platform';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSampleData } from './create-sample-data.js';
import { removeSampleData } from './remove-sample-data.js';

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
  const note = join(folder, 'sample-data');
  const before = existsSync(note) ? readFileSync(note, 'utf8') : '';
  if (before === 'made') return;
  tell('Making the sample data ...');
  if (before === 'begun') await removeSampleData(application, () => undefined);
  writeFileSync(note, 'begun');
  await createSampleData(application);
  writeFileSync(note, 'made');
}
