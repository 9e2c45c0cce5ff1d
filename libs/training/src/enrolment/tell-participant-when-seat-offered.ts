import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, SeatOffered } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { noticeOf } from './notice.queries.js';
import { mailFor } from './notice.rules.js';

@Reactions()
export class TellParticipantWhenSeatOffered {
  @OnEvent(SeatOffered)
  async handle(@Payload() event: Received<typeof SeatOffered>, @Ctx() tx: Transaction): Promise<void> {
    const notice = await noticeOf(tx, event.data.enrolmentId, 'offered');
    if (notice) await tx.mail(mailFor('offered', notice));
  }
}
