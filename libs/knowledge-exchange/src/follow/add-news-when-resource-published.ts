import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, ResourcePublished } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { addNews } from './add-news.js';

@Reactions()
export class AddNewsWhenResourcePublished {
  @OnEvent(ResourcePublished)
  async handle(@Payload() event: Received<typeof ResourcePublished>, @Ctx() tx: Transaction): Promise<void> {
    const { time, actor = null, data } = event;
    await addNews(tx, {
      kind: 'resource-published',
      at: time,
      actor,
      about: { type: 'resource', id: data.resourceId },
    });
  }
}
