import { DatabaseIsInUse, PostgresIsNotUsable, removePostgres } from '@hansa/development';
import { CommandFailed, readSettings } from '@hansa/platform';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StandaloneSettings } from '../standalone.settings.js';
import type { StandaloneCommand } from './commands.js';

/** Removes all that standalone keeps; refuses while it runs. */
export const reset: StandaloneCommand = async (_words, tell) => {
  const { data } = readSettings([StandaloneSettings]).get(StandaloneSettings) as StandaloneSettings;
  const folder = resolve(data);
  try {
    await removePostgres(join(folder, 'postgres'));
  } catch (error) {
    if (error instanceof DatabaseIsInUse) throw new CommandFailed(`Hansa runs on ${folder}. Stop it first.`);
    throw error instanceof PostgresIsNotUsable ? new CommandFailed(error.message) : error;
  }
  rmSync(folder, { recursive: true, force: true });
  tell(`${folder} is gone. The next start begins afresh.`);
};
