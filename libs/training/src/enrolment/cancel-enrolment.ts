import { Injectable } from '@nestjs/common';
import { EnrolmentCancelled, NotFound, SeatFreed } from '@hansa/contracts';
import { Session } from '../session/session.entity.js';
import { TrainingDatabase } from '../training.database.js';
import { Enrolment } from './enrolment.entity.js';

@Injectable()
export class CancelEnrolment {
  constructor(private readonly database: TrainingDatabase) {}

  /** By the person, before the session begins. The seat goes on to the waitlist. Throws `NotFound` for others' enrolments. */
  execute(id: string, personId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { sessionId } = await tx.get(Enrolment, { id, personId });
      const session = await tx.get(Session, sessionId, { lock: true });
      const enrolment = await tx.get(Enrolment, id, { lock: true });
      if (enrolment.personId !== personId) throw new NotFound();
      const now = await tx.now();
      session.mustNotHaveBegun(now);
      const seatFreed = enrolment.cancel('cancelled-by-participant', null, { at: now, by: personId });
      await tx.save(enrolment);
      tx.publish(EnrolmentCancelled, { enrolmentId: id, sessionId, personId, by: 'participant' });
      if (seatFreed) tx.publish(SeatFreed, { sessionId, because: 'enrolment-cancelled' });
    });
  }
}
