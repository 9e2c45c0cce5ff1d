import { Injectable } from '@nestjs/common';
import { type DecideRequestInput, EnrolmentDeclined, EnrolmentWaitlisted, SeatBooked } from '@hansa/contracts';
import { Session } from '../session/session.entity.js';
import { TrainingDatabase } from '../training.database.js';
import { Enrolment } from './enrolment.entity.js';
import { lineOf } from './seating.queries.js';
import { nextSeatNumber, seatIsLeftFor } from './seating.rules.js';

@Injectable()
export class DecideRequest {
  constructor(private readonly database: TrainingDatabase) {}

  /** Who is approved gets a seat, or stands in the waitlist at the place of the request. */
  execute(id: string, input: DecideRequestInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { sessionId } = await tx.get(Enrolment, id);
      const session = await tx.get(Session, sessionId, { lock: true });
      const enrolment = await tx.get(Enrolment, id, { lock: true });
      const now = await tx.now();
      session.mustNotHaveBegun(now);
      const moment = { at: now, by: tx.actor };
      const said = { enrolmentId: id, sessionId, personId: enrolment.personId };
      if (input.decision === 'decline') {
        enrolment.decline(input.reason, moment);
        tx.publish(EnrolmentDeclined, said);
      } else {
        const line = await lineOf(tx, session, now);
        const seat = seatIsLeftFor(line, enrolment, enrolment.placeInLine) ? nextSeatNumber(line) : null;
        enrolment.approve(seat, moment);
        tx.publish(seat === null ? EnrolmentWaitlisted : SeatBooked, said);
      }
      await tx.save(enrolment);
      tx.record({
        organisationId: session.providerId,
        action: input.decision === 'approve' ? 'training.enrolment-approved' : 'training.enrolment-declined',
        subject: { type: 'enrolment', id },
      });
    });
  }
}
