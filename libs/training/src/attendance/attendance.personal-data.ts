import type { Transaction } from '@hansa/platform';

/** On which days a person recorded who was there. Whether he was there himself stands with his enrolments. */
export function exportAttendance(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select session_id as session, date::text, recorded_at as "recordedAt" from attendance_day
     where recorded_by = $1 order by recorded_at`,
    [personId],
  );
}

/** What was recorded stays, by nobody now. Gives the number of days. */
export async function eraseAttendance(tx: Transaction, personId: string): Promise<number> {
  const rows = await tx.query('update attendance_day set recorded_by = null where recorded_by = $1 returning 1', [
    personId,
  ]);
  return rows.length;
}
