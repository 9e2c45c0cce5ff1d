import { Ctx, Payload } from '@nestjs/microservices';
import { PartnerSearchClosed, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { noticesOf } from './notice.queries.js';
import { tellSender } from './tell-sender.js';

/** Those whose interest nobody will answer any more. */
@Reactions()
export class TellSendersWhenPartnerSearchClosed {
  @OnEvent(PartnerSearchClosed)
  async handle(@Payload() { data }: Received<typeof PartnerSearchClosed>, @Ctx() tx: Transaction): Promise<void> {
    for (const notice of await noticesOf(tx, data.lapsed, 'lapsed')) {
      await tellSender(tx, notice, ({ mail }) => mail.interestLapsed);
    }
  }
}
