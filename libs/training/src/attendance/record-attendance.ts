import { Injectable } from '@nestjs/common';
import { AttendanceRecorded, NotFound, type RecordAttendanceInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { Session } from '../session/session.entity.js';
import { SessionIsCancelled, SessionIsClosed } from '../session/session.errors.js';
import { TrainingDatabase } from '../training.database.js';
import { DayHasNotBegun, NotAParticipant } from './attendance.errors.js';

@Injectable()
export class RecordAttendance {
  constructor(private readonly database: TrainingDatabase) {}

  /** Puts a whole class's marks in the place of those that stood for the day. Doing it again changes nothing more. */
  execute(sessionId: string, date: string, version: number, { entries }: RecordAttendanceInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const session = await tx.get(Session, sessionId, { lock: true });
      if (session.cancelledAt) throw new SessionIsCancelled();
      if (session.closedAt) throw new SessionIsClosed();
      const now = await tx.now();
      if (!session.days.some((day) => day.date === date)) throw new NotFound();
      if (!session.dayThatHasBegun(date, now)) throw new DayHasNotBegun();
      const [held] = await tx.query<{ version: number }>(
        'select version from attendance_day where session_id = $1 and date = $2',
        [sessionId, date],
      );
      expectVersion({ version: held?.version ?? 0 }, version);

      const participants = await tx.query<{ id: string }>(
        `select id from enrolment where session_id = $1 and state = 'booked'`,
        [sessionId],
      );
      const known = new Set(participants.map(({ id }) => id));
      const stranger = entries.findIndex(({ enrolmentId }) => !known.has(enrolmentId));
      if (stranger >= 0) throw new NotAParticipant({ field: `entries[${stranger}].enrolmentId` });

      await tx.query(
        `insert into attendance_day (session_id, date, recorded_at, recorded_by, version) values ($1, $2, $3, $4, 1)
         on conflict (session_id, date) do update
         set recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by, version = attendance_day.version + 1`,
        [sessionId, date, now, tx.actor],
      );
      await tx.query('delete from attendance where session_id = $1 and date = $2', [sessionId, date]);
      await tx.query(
        `insert into attendance (enrolment_id, date, session_id, presence, minutes)
         select "enrolmentId", $2, $1, presence, minutes
         from json_to_recordset($3) as e("enrolmentId" uuid, presence text, minutes integer)`,
        [sessionId, date, JSON.stringify(entries)],
      );
      const present = entries.filter(({ presence }) => presence === 'present').length;
      tx.publish(AttendanceRecorded, { sessionId, date, present });
      tx.record({
        organisationId: session.providerId,
        action: 'training.attendance-recorded',
        subject: { type: 'session', id: sessionId },
      });
    });
  }
}
