import { Injectable } from '@nestjs/common';
import { type ChangeSessionInput, PublicSessionState, SeatFreed, SessionMoved } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { lineOf } from '../enrolment/seating.queries.js';
import { freeSeats } from '../enrolment/seating.rules.js';
import { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';
import { Session } from './session.entity.js';
import { SeatsAreTaken } from './session.errors.js';

@Injectable()
export class ChangeSession {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly settings: TrainingSettings,
  ) {}

  /** Throws `SeatsAreTaken` when fewer seats would be left than are taken or still reserved. */
  execute(id: string, version: number, input: ChangeSessionInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const session = await tx.get(Session, id, { lock: true });
      expectVersion(session, version);
      const now = await tx.now();
      const { moved, seatsAdded } = session.change(input, now);
      const { open } = freeSeats(await lineOf(tx, session, now));
      if (open < 0) throw new SeatsAreTaken({ field: 'seats', least: session.seats - open });

      await tx.save(session);
      tx.changed(PublicSessionState, id);
      if (moved) {
        // No offer outlives the last hour for offers, also when the session comes earlier than was said.
        await tx.query(
          `update enrolment set offer_until = $2, version = version + 1
           where session_id = $1 and state = 'offered' and offer_until > $2`,
          [id, session.offersEndAt(this.settings.offerEndsHoursBefore)],
        );
      }
      if (seatsAdded) tx.publish(SeatFreed, { sessionId: id, because: 'seats-added' });
      if (moved) {
        tx.publish(SessionMoved, {
          sessionId: id,
          startsAt: session.startsAt.toISOString(),
          endsAt: session.endsAt.toISOString(),
        });
      }
      tx.record({
        organisationId: session.providerId,
        action: 'training.session-changed',
        subject: { type: 'session', id },
      });
    });
  }
}
