import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, SeatFreed, SeatOffered } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { Session } from '../session/session.entity.js';
import { TrainingSettings } from '../training.settings.js';
import { Enrolment } from './enrolment.entity.js';
import { lineOf } from './seating.queries.js';
import { nextInLine, nextSeatNumber } from './seating.rules.js';

/** The one place where the waitlist moves. */
@Reactions()
export class OfferSeatWhenSeatFreed {
  constructor(private readonly settings: TrainingSettings) {}

  @OnEvent(SeatFreed)
  async handle(@Payload() event: Received<typeof SeatFreed>, @Ctx() tx: Transaction): Promise<void> {
    const { sessionId } = event.data;
    const session = await tx.find(Session, sessionId, { lock: true });
    if (!session) return;
    const now = await tx.now();
    const until = session.offerUntil(now, this.settings.offerHours, this.settings.offerEndsHoursBefore);
    if (!until) return;
    const line = await lineOf(tx, session, now);
    let seatNumber = nextSeatNumber(line);
    for (const { id, personId } of nextInLine(line)) {
      const enrolment = await tx.get(Enrolment, id, { lock: true });
      enrolment.offer(seatNumber, until, { at: now, by: null });
      seatNumber += 1;
      await tx.save(enrolment);
      tx.publish(SeatOffered, { enrolmentId: id, sessionId, personId, until: until.toISOString() });
    }
  }
}
