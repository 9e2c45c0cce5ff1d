import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, SessionCancelled } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { noticesOf } from './notice.queries.js';
import { mailFor } from './notice.rules.js';

@Reactions()
export class TellParticipantsWhenSessionCancelled {
  @OnEvent(SessionCancelled)
  async handle(@Payload() event: Received<typeof SessionCancelled>, @Ctx() tx: Transaction): Promise<void> {
    for (const notice of await noticesOf(tx, event.data.enrolmentIds)) {
      await tx.mail(mailFor('sessionCancelled', notice));
    }
  }
}
