import { requestRebuild } from '@hansa/platform';
import { besideTheApplication } from './beside.js';
import { CommandFailed } from './command-failed.js';
import type { Command } from './commands.js';

/** `list`, `rebuild [<name>]`: what services keep of the states of others. A running application builds it anew. */
export const projections: Command = async ([verb = 'list', name], tell) => {
  if (!['list', 'rebuild'].includes(verb)) throw new CommandFailed('npm run projections -- list | rebuild [<name>]');
  await besideTheApplication(async ({ databases }) => {
    let asked = 0;
    for (const [service, { database }] of databases.byService) {
      if (verb === 'rebuild') asked += await requestRebuild(database, name);
      const rows = await database.query<{ name: string; built_at: Date | null }>(
        'select name, built_at from projection order by name',
      );
      if (verb === 'list')
        for (const row of rows) tell(`${service}  ${row.name}  built ${row.built_at?.toISOString() ?? 'never'}`);
    }
    if (name && asked === 0) throw new CommandFailed(`There is no projection ${name}. There are: npm run projections`);
    if (verb === 'rebuild') tell(`${asked} will be built anew while Hansa runs, or at its next start.`);
  });
};
