import { Injectable } from '@nestjs/common';
import { type CancelSessionInput, PublicSessionState, SessionCancelled, writeTexts } from '@hansa/contracts';
import { TrainingDatabase } from '../training.database.js';
import { Session } from './session.entity.js';

@Injectable()
export class CancelSession {
  constructor(private readonly database: TrainingDatabase) {}

  /** Cancels the session and every live enrolment in it. Those enrolled are told why. */
  execute(id: string, input: CancelSessionInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const session = await tx.get(Session, id, { lock: true });
      const now = await tx.now();
      session.cancel(writeTexts(input.reason), now);
      await tx.save(session);
      tx.changed(PublicSessionState, id);
      const enrolments = await tx.query<{ id: string }>(
        `with changed as (
           update enrolment
           set state = 'session-cancelled', why = 'session-cancelled', seat_number = null, offer_until = null,
             changed_at = $2, changed_by = $3, version = version + 1
           where session_id = $1 and state in ('requested', 'waitlisted', 'offered', 'booked')
           returning id)
         select id from changed`,
        [id, now, tx.actor],
      );
      tx.publish(SessionCancelled, {
        sessionId: id,
        moduleVersionId: session.moduleVersionId,
        enrolmentIds: enrolments.map((enrolment) => enrolment.id),
      });
      tx.record({
        organisationId: session.providerId,
        action: 'training.session-cancelled',
        subject: { type: 'session', id },
      });
    });
  }
}
