import { requestRebuild } from '../../messaging/projection-building.js';
import { type Command, CommandFailed } from './command.js';

/** `list`, `rebuild [<name>]`: what services keep of the states of others. A running application builds it anew. */
export const projections: Command = async ([verb = 'list', name], { application, tell }) => {
  if (!['list', 'rebuild'].includes(verb)) throw new CommandFailed('projections list | rebuild [<name>]');
  let asked = 0;
  for (const [service, { database }] of application.databases.byService) {
    if (verb === 'rebuild') asked += await requestRebuild(database, name);
    const rows = await database.query<{ name: string; built_at: Date | null }>(
      'select name, built_at from projection order by name',
    );
    if (verb === 'list')
      for (const row of rows) tell(`${service}  ${row.name}  built ${row.built_at?.toISOString() ?? 'never'}`);
  }
  if (name && asked === 0) throw new CommandFailed(`There is no projection ${name}. There are: projections list`);
  if (verb === 'rebuild') tell(`${asked} will be built anew while Hansa runs, or at its next start.`);
};
