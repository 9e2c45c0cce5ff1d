import { Id } from '@hansa/contracts';
import { listDeadLetters, requestReplay } from '../../messaging/dead-letters.js';
import { type Command, CommandFailed } from './command.js';

const unknown = (id: string) => `There is no dead letter ${id}. There are: dead-letters list`;

/** `list`, `show <id>`, `replay [<id>]`: what no handler could handle. A running application handles it again. */
export const deadLetters: Command = async ([verb = 'list', id], { application, tell }) => {
  if (!['list', 'show', 'replay'].includes(verb))
    throw new CommandFailed('dead-letters list | show <id> | replay [<id>]');
  if (verb === 'show' && !id) throw new CommandFailed('Which one? dead-letters show <id>');
  // What is no id at all is not there either.
  if (id && !Id.safeParse(id).success) throw new CommandFailed(unknown(id));
  let found = 0;
  for (const [service, { database }] of application.databases.byService) {
    if (verb === 'replay') found += await requestReplay(database, id);
    else {
      const letters = (await listDeadLetters(database)).filter((letter) => verb === 'list' || letter.id === id);
      found += letters.length;
      for (const { id: letterId, type, key, handler, error, attempts, failedAt } of letters) {
        tell(
          `${letterId}  ${service}  ${handler}  ${type}  key ${key}  ${failedAt.toISOString()}  ${attempts} attempts`,
        );
        if (verb === 'show') tell(`  ${error}`);
      }
    }
  }
  if (id && found === 0) throw new CommandFailed(unknown(id));
  tell(verb === 'replay' ? `${found} will be handled again while Hansa runs.` : `${found} dead letters.`);
};
