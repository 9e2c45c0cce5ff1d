import { Injectable } from '@nestjs/common';
import { type SessionClosed, SessionHeld } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { Session } from '../session/session.entity.js';
import { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';
import { AttendanceIsIncomplete } from './attendance.errors.js';
import { type Mark, type Outcome, outcomeOf } from './attendance.rules.js';

interface Marked {
  id: string;
  marks: (Mark & { date: string })[];
}

@Injectable()
export class CloseSession {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly settings: TrainingSettings,
  ) {}

  /** After the last day, when everybody is marked on every day: settles who attended, and ends what still waits. */
  execute(sessionId: string): Promise<SessionClosed> {
    return this.database.transaction(async (tx) => {
      const session = await tx.get(Session, sessionId, { lock: true });
      const now = await tx.now();
      session.close(now);
      const outcomes = await this.outcomes(tx, session);
      await this.settle(tx, session, outcomes);
      await tx.save(session);

      const count = (outcome: Outcome) => outcomes.filter((one) => one.outcome === outcome).length;
      tx.publish(SessionHeld, {
        sessionId,
        moduleVersionId: session.moduleVersionId,
        kind: session.kind,
        attended: count('attended'),
      });
      tx.record({
        organisationId: session.providerId,
        action: 'training.session-closed',
        subject: { type: 'session', id: sessionId },
      });
      return {
        sessionId,
        closedAt: now.toISOString(),
        attended: count('attended'),
        partiallyAttended: count('partially-attended'),
        noShow: count('no-show'),
        excused: count('excused'),
      };
    });
  }

  private async outcomes(tx: Transaction, session: Session): Promise<{ id: string; outcome: Outcome }[]> {
    const rows = await tx.query<Marked>(
      `select e.id, coalesce(json_agg(json_build_object('date', a.date::text, 'presence', a.presence,
         'minutes', a.minutes)) filter (where a.date is not null), '[]') as marks
       from enrolment e left join attendance a on a.enrolment_id = e.id
       where e.session_id = $1 and e.state = 'booked' group by e.id`,
      [session.id],
    );
    const marked = rows.map(({ id, marks }) => ({ id, marks: new Map(marks.map((mark) => [mark.date, mark])) }));
    const missing = session.days
      .map(({ date }) => ({ date, participants: marked.filter(({ marks }) => !marks.has(date)).length }))
      .filter(({ participants }) => participants > 0);
    if (missing.length > 0) throw new AttendanceIsIncomplete({ missing });
    return marked.map(({ id, marks }) => ({
      id,
      outcome: outcomeOf(session.days, marks, this.settings.attendedShare),
    }));
  }

  private async settle(tx: Transaction, session: Session, outcomes: { id: string; outcome: Outcome }[]): Promise<void> {
    const moment = [session.closedAt, tx.actor];
    await tx.query(
      `update enrolment e
       set state = case o.outcome when 'excused' then 'cancelled' else o.outcome end,
         why = case o.outcome when 'excused' then 'excused' else 'attendance-settled' end,
         seat_number = case o.outcome when 'excused' then null else e.seat_number end,
         changed_at = $2, changed_by = $3, version = e.version + 1
       from json_to_recordset($1) as o(id uuid, outcome text) where o.id = e.id`,
      [JSON.stringify(outcomes), ...moment],
    );
    await tx.query(
      `update enrolment
       set state = 'cancelled', why = 'session-held', seat_number = null, offer_until = null,
         changed_at = $2, changed_by = $3, version = version + 1
       where session_id = $1 and state in ('requested', 'waitlisted', 'offered')`,
      [session.id, ...moment],
    );
  }
}
