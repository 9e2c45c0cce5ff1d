import { type Command, CommandFailed } from './command.js';

const DAYS = /^[1-9]\d{0,2}$/;

/**
 * `list`: how much waits to be sent. `send-again <days>`: events of the last days are sent once more, as after a broker
 * has lost them; who has handled one does not do so again. States are told anew by `restored`.
 */
export const outbox: Command = async ([verb = 'list', days], { application, tell }) => {
  if (verb !== 'list' && !(verb === 'send-again' && DAYS.test(days ?? ''))) {
    throw new CommandFailed('outbox list | send-again <days>');
  }
  for (const [service, { database }] of application.databases.byService) {
    if (verb === 'send-again') {
      const rows = await database.query(
        `update outbox set published_at = null
         where kind = 'event' and published_at > clock_timestamp() - $1 * interval '1 day' returning 1`,
        [days],
      );
      tell(`${service}: ${rows.length} events will be sent again while it runs.`);
    } else {
      const [row] = await database.query<{ waiting: string; oldest: Date | null; newest: string }>(
        `select count(*) filter (where published_at is null) as waiting, coalesce(max(sequence), 0)::text as newest,
                min(time) filter (where published_at is null) as oldest
         from outbox`,
      );
      const { waiting, oldest, newest } = row!;
      tell(`${service}: ${waiting} wait${oldest ? ` since ${oldest.toISOString()}` : ''}; the newest is ${newest}.`);
    }
  }
};
