import { PublicSessionState } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

/** Sessions made up for the demonstration in which nobody real has enrolled. */
export const REMOVABLE_SESSIONS = `select id from session s where sample
  and not exists (select from enrolment e where e.session_id = s.id and not e.sample)`;

/** Sessions made up for the demonstration in which nobody real has enrolled, with all that is in them. */
export async function removeSampleSessions(tx: Transaction): Promise<Record<string, number>> {
  for (const { id } of await tx.query<{ id: string }>(REMOVABLE_SESSIONS)) tx.changed(PublicSessionState, id);
  const remove = async (sql: string): Promise<number> => {
    const [removed] = await tx.query<{ count: number }>(
      `with removable as (${REMOVABLE_SESSIONS}),
       removed as (${sql} returning 1)
       select count(*)::int as count from removed`,
    );
    return removed!.count;
  };
  await remove('delete from attendance where session_id in (select id from removable)');
  await remove('delete from attendance_day where session_id in (select id from removable)');
  const enrolments = await remove('delete from enrolment where session_id in (select id from removable)');
  return { enrolments, sessions: await remove('delete from session where id in (select id from removable)') };
}
