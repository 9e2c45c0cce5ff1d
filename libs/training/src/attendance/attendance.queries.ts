import { Injectable } from '@nestjs/common';
import { type AttendanceDay, NotFound, type Presence } from '@hansa/contracts';
import type { SessionDay } from '../session/session.rules.js';
import { TrainingDatabase } from '../training.database.js';
import { minutesOf } from './attendance.rules.js';

interface Row {
  id: string;
  personId: string;
  name: string | null;
  presence: Presence | null;
  minutes: number | null;
}

@Injectable()
export class AttendanceQueries {
  constructor(private readonly database: TrainingDatabase) {}

  /** Everybody who has a seat, by name, and how each is marked on the day. Throws `NotFound` for other days. */
  async day(sessionId: string, date: string): Promise<AttendanceDay> {
    const [held] = await this.database.query<{ days: SessionDay[]; recordedAt: Date | null; version: number | null }>(
      `select s.days, d.recorded_at as "recordedAt", d.version
       from session s left join attendance_day d on d.session_id = s.id and d.date = $2 where s.id = $1`,
      [sessionId, date],
    );
    const day = held?.days.find((candidate) => candidate.date === date);
    if (!held || !day) throw new NotFound();
    const rows = await this.database.query<Row>(
      `select e.id, e.person_id as "personId", p.name, a.presence, a.minutes
       from enrolment e
       left join person p on p.id = e.person_id
       left join attendance a on a.enrolment_id = e.id and a.date = $2
       where e.session_id = $1 and (e.seat_number is not null and e.state <> 'offered' or a.presence is not null)
       order by p.name, e.place_in_line`,
      [sessionId, date],
    );
    return {
      sessionId,
      date,
      minutes: minutesOf(day),
      recordedAt: held.recordedAt?.toISOString() ?? null,
      entries: rows.map(({ id, personId, name, presence, minutes }) => ({
        enrolmentId: id,
        person: name === null ? null : { id: personId, name },
        presence,
        minutes,
      })),
      version: held.version ?? 0,
    };
  }
}
