import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, SessionMoved } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { noticesOfSession } from './notice.queries.js';
import { mailFor } from './notice.rules.js';

@Reactions()
export class TellParticipantsWhenSessionMoved {
  @OnEvent(SessionMoved)
  async handle(@Payload() event: Received<typeof SessionMoved>, @Ctx() tx: Transaction): Promise<void> {
    for (const notice of await noticesOfSession(tx, event.data.sessionId)) {
      await tx.mail(mailFor('sessionMoved', notice));
    }
  }
}
