import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, TransferAdapted, TransferBegun, TransferFinished } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { addNews } from './add-news.js';

/** A transfer hangs on its practice, and is news in both countries. */
@Reactions()
export class AddNewsWhenTransferTold {
  @OnEvent(TransferBegun)
  async begun(@Payload() event: Received<typeof TransferBegun>, @Ctx() tx: Transaction): Promise<void> {
    await addNews(tx, { ...line(event), kind: 'transfer-begun' });
  }

  @OnEvent(TransferAdapted)
  async adapted(@Payload() event: Received<typeof TransferAdapted>, @Ctx() tx: Transaction): Promise<void> {
    await addNews(tx, { ...line(event), kind: 'transfer-adapted' });
  }

  @OnEvent(TransferFinished)
  async finished(@Payload() event: Received<typeof TransferFinished>, @Ctx() tx: Transaction): Promise<void> {
    await addNews(tx, { ...line(event), kind: 'transfer-finished' });
  }
}

type Told = Pick<Received<typeof TransferBegun>, 'time' | 'actor' | 'data'>;

function line({ time, actor, data }: Told) {
  const { transferId, fromCountry, toCountry } = data;
  return {
    ...{ at: time, actor: actor ?? null, countries: [fromCountry, toCountry] },
    about: { type: 'transfer', id: transferId } as const,
  };
}
