import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, SeatBooked } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { noticeOf } from './notice.queries.js';
import { mailFor } from './notice.rules.js';

@Reactions()
export class TellParticipantWhenSeatBooked {
  @OnEvent(SeatBooked)
  async handle(@Payload() event: Received<typeof SeatBooked>, @Ctx() tx: Transaction): Promise<void> {
    const notice = await noticeOf(tx, event.data.enrolmentId, 'booked');
    if (notice) await tx.mail(mailFor('booked', notice));
  }
}
