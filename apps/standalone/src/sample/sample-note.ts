import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How it stands with the sample data, remembered in standalone's folder. */
export type SampleNote = 'none yet' | 'begun' | 'made' | 'removed';

const fileIn = (folder: string) => join(folder, 'sample-data');

export function sampleNote(folder: string): SampleNote {
  return existsSync(fileIn(folder)) ? (readFileSync(fileIn(folder), 'utf8') as SampleNote) : 'none yet';
}

export function noteSample(folder: string, note: SampleNote): void {
  writeFileSync(fileIn(folder), note);
}
