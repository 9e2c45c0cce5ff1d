import { Ctx, Payload } from '@nestjs/microservices';
import { InterestAccepted, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { noticesOf } from './notice.queries.js';
import { tellSender } from './tell-sender.js';

@Reactions()
export class TellSenderWhenInterestAccepted {
  @OnEvent(InterestAccepted)
  async handle(@Payload() { data }: Received<typeof InterestAccepted>, @Ctx() tx: Transaction): Promise<void> {
    const [notice] = await noticesOf(tx, [data.interestId], 'accepted');
    if (notice) await tellSender(tx, notice, ({ mail }) => mail.interestAccepted, notice.answer);
  }
}
