import type { Command } from './command.js';

/** `migrate`: every database has been brought forward when the application was put together; says how far. */
export const migrate: Command = async (_words, { application, tell }) => {
  for (const [service, { database }] of application.databases.byService) {
    const [row] = await database.query<{ steps: string; newest: string }>(
      'select count(*) over () as steps, name as newest from migration order by timestamp desc limit 1',
    );
    tell(`${service}: ${row!.steps} migrations, the newest is ${row!.newest}`);
  }
};
