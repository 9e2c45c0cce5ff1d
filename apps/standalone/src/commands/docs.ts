import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { configurationPage } from '../docs/configuration-page.js';
import { eventsPage } from '../docs/events-page.js';
import { CommandFailed } from './command-failed.js';
import type { Command } from './commands.js';

/** Writes `docs/events.md` and `docs/configuration.md`; with `--check` says whether they are fresh. */
export const docs: Command = async ([option], tell) => {
  const style = await resolveConfig('docs/events.md');
  for (const [path, page] of [
    ['docs/events.md', eventsPage()],
    ['docs/configuration.md', configurationPage()],
  ] as const) {
    const fresh = await format(page, { ...style, parser: 'markdown' });
    if (option !== '--check') writeFileSync(path, fresh);
    else if (!isSame(path, fresh)) throw new CommandFailed(`${path} is not fresh: npm run docs`);
    tell(`${path} ${option === '--check' ? 'is fresh' : 'written'}`);
  }
};

function isSame(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
