import { Ctx, Payload } from '@nestjs/microservices';
import { InterestDeclined, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { noticesOf } from './notice.queries.js';
import { tellSender } from './tell-sender.js';

@Reactions()
export class TellSenderWhenInterestDeclined {
  @OnEvent(InterestDeclined)
  async handle(@Payload() { data }: Received<typeof InterestDeclined>, @Ctx() tx: Transaction): Promise<void> {
    const [notice] = await noticesOf(tx, [data.interestId], 'declined');
    if (notice) await tellSender(tx, notice, ({ mail }) => mail.interestDeclined, notice.answer);
  }
}
