import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, EnrolmentDeclined } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { noticeOf } from './notice.queries.js';
import { mailFor } from './notice.rules.js';

@Reactions()
export class TellParticipantWhenEnrolmentDeclined {
  @OnEvent(EnrolmentDeclined)
  async handle(@Payload() event: Received<typeof EnrolmentDeclined>, @Ctx() tx: Transaction): Promise<void> {
    const notice = await noticeOf(tx, event.data.enrolmentId, 'declined');
    if (notice) await tx.mail(mailFor('declined', notice));
  }
}
