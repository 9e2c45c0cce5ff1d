import { besideTheApplication } from './beside.js';
import type { Command } from './commands.js';

/** Brings every database forward. */
export const migrate: Command = (_words, tell) =>
  besideTheApplication(async ({ databases }) => {
    for (const [service, { database }] of databases.byService) {
      const [row] = await database.query<{ steps: string; newest: string }>(
        'select count(*) over () as steps, name as newest from migration order by timestamp desc limit 1',
      );
      tell(`${service}: ${row!.steps} migrations, the newest is ${row!.newest}`);
    }
  });
