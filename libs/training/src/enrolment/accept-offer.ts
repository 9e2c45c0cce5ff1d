import { Injectable } from '@nestjs/common';
import { SeatBooked } from '@hansa/contracts';
import { Session } from '../session/session.entity.js';
import { TrainingDatabase } from '../training.database.js';
import { Enrolment } from './enrolment.entity.js';

@Injectable()
export class AcceptOffer {
  constructor(private readonly database: TrainingDatabase) {}

  /** Throws `OfferHasEnded` from the instant of its end. Throws `NotFound` for others' enrolments. */
  execute(id: string, personId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { sessionId } = await tx.get(Enrolment, { id, personId });
      await tx.get(Session, sessionId, { lock: true });
      const enrolment = await tx.get(Enrolment, id, { lock: true });
      enrolment.accept({ at: await tx.now(), by: personId });
      await tx.save(enrolment);
      tx.publish(SeatBooked, { enrolmentId: id, sessionId, personId });
    });
  }
}
