import { Injectable } from '@nestjs/common';
import { EnrolmentCancelled, SeatFreed } from '@hansa/contracts';
import { Session } from '../session/session.entity.js';
import { TrainingDatabase } from '../training.database.js';
import { Enrolment } from './enrolment.entity.js';

@Injectable()
export class DeclineOffer {
  constructor(private readonly database: TrainingDatabase) {}

  /** Ends the enrolment; the seat goes to the next in line at once. Throws `NotFound` for others' enrolments. */
  execute(id: string, personId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { sessionId } = await tx.get(Enrolment, { id, personId });
      await tx.get(Session, sessionId, { lock: true });
      const enrolment = await tx.get(Enrolment, id, { lock: true });
      enrolment.declineOffer({ at: await tx.now(), by: personId });
      await tx.save(enrolment);
      tx.publish(EnrolmentCancelled, { enrolmentId: id, sessionId, personId, by: 'participant' });
      tx.publish(SeatFreed, { sessionId, because: 'offer-ended' });
    });
  }
}
