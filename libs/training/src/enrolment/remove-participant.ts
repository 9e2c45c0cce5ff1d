import { Injectable } from '@nestjs/common';
import { EnrolmentCancelled, SeatFreed } from '@hansa/contracts';
import { Session } from '../session/session.entity.js';
import { TrainingDatabase } from '../training.database.js';
import { Enrolment } from './enrolment.entity.js';

@Injectable()
export class RemoveParticipant {
  constructor(private readonly database: TrainingDatabase) {}

  /** By the provider, before the session begins; the participant reads the reason. The seat goes on to the waitlist. */
  execute(id: string, reason: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { sessionId } = await tx.get(Enrolment, id);
      const session = await tx.get(Session, sessionId, { lock: true });
      const enrolment = await tx.get(Enrolment, id, { lock: true });
      const now = await tx.now();
      session.mustNotHaveBegun(now);
      const seatFreed = enrolment.cancel('cancelled-by-provider', reason, { at: now, by: tx.actor });
      await tx.save(enrolment);
      const { personId } = enrolment;
      tx.publish(EnrolmentCancelled, { enrolmentId: id, sessionId, personId, by: 'provider' });
      if (seatFreed) tx.publish(SeatFreed, { sessionId, because: 'enrolment-cancelled' });
      tx.record({
        organisationId: session.providerId,
        action: 'training.participant-removed',
        subject: { type: 'enrolment', id },
      });
    });
  }
}
