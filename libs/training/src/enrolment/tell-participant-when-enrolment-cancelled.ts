import { Ctx, Payload } from '@nestjs/microservices';
import { EnrolmentCancelled, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { noticeOf } from './notice.queries.js';
import { mailFor } from './notice.rules.js';

/** Who cancels himself needs no mail about it. */
@Reactions()
export class TellParticipantWhenEnrolmentCancelled {
  @OnEvent(EnrolmentCancelled)
  async handle(@Payload() event: Received<typeof EnrolmentCancelled>, @Ctx() tx: Transaction): Promise<void> {
    const { by, enrolmentId } = event.data;
    if (by === 'participant') return;
    const notice = await noticeOf(tx, enrolmentId, 'cancelled');
    if (notice) await tx.mail(mailFor(by === 'provider' ? 'cancelledByProvider' : 'offerExpired', notice));
  }
}
