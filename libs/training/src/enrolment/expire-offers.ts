import { Injectable } from '@nestjs/common';
import { EnrolmentCancelled, SeatFreed } from '@hansa/contracts';
import { Sweep } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';
import { Enrolment } from './enrolment.entity.js';

@Injectable()
export class ExpireOffers {
  constructor(private readonly database: TrainingDatabase) {}

  /** Enters which offers have ended, session by session; their seats go to the next in line. Says how many. */
  @Sweep()
  execute(): Promise<number> {
    return this.database.transaction(async (tx) => {
      // The session first, as everywhere, and only one that nobody works on.
      const [session] = await tx.query<{ id: string }>(
        `select id from session where id in (
           select session_id from enrolment where state = 'offered' and offer_until <= hansa_now())
         order by id limit 1 for update skip locked`,
      );
      if (!session) return 0;
      const due = await tx.query<{ id: string }>(
        `select id from enrolment where session_id = $1 and state = 'offered' and offer_until <= hansa_now()
         order by place_in_line`,
        [session.id],
      );
      for (const { id } of due) {
        const enrolment = await tx.get(Enrolment, id, { lock: true });
        if (!enrolment.expire(await tx.now())) continue;
        await tx.save(enrolment);
        const { personId, sessionId } = enrolment;
        tx.publish(EnrolmentCancelled, { enrolmentId: id, sessionId, personId, by: 'time' });
      }
      if (due.length > 0) tx.publish(SeatFreed, { sessionId: session.id, because: 'offer-ended' });
      return due.length;
    });
  }
}
