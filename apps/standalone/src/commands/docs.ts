import { CommandFailed } from '@hansa/platform';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { configurationPage } from '../docs/configuration-page.js';
import { developmentPeople } from '../docs/development-people.js';
import { eventsPage } from '../docs/events-page.js';
import { brokenPromises, currentSchemas, type Released } from '../docs/released.js';
import type { StandaloneCommand } from './commands.js';

const RELEASED = 'libs/contracts/released.json';

/**
 * Writes `docs/events.md`, `docs/configuration.md`, the released form of every event and the sample people for Keycloak;
 * with `--check` says whether they are fresh. Refuses when a released event has changed other than by optional fields.
 */
export const docs: StandaloneCommand = async ([option], tell) => {
  const style = await resolveConfig('docs/events.md');
  const current = currentSchemas();
  const broken = brokenPromises(JSON.parse(read(RELEASED) ?? '{}') as Released, current);
  if (broken.length > 0)
    throw new CommandFailed(`Released events changed, which needs a new version:\n${broken.join('\n')}`);
  for (const [path, page, parser] of [
    ['docs/events.md', eventsPage(), 'markdown'],
    ['docs/configuration.md', configurationPage(), 'markdown'],
    [RELEASED, JSON.stringify(current), 'json'],
    ['deploy/keycloak/development/hansa-users-0.json', JSON.stringify(developmentPeople()), 'json'],
  ] as const) {
    const fresh = await format(page, { ...style, parser });
    if (option !== '--check') writeFileSync(path, fresh);
    else if (read(path) !== fresh) throw new CommandFailed(`${path} is not fresh: npm run docs`);
    tell(`${path} ${option === '--check' ? 'is fresh' : 'written'}`);
  }
};

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
