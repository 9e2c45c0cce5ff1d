import { Ctx, Payload } from '@nestjs/microservices';
import { PracticeChanged, PracticePublished, PracticeValidated, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { addNews } from './add-news.js';

@Reactions()
export class AddNewsWhenPracticeTold {
  @OnEvent(PracticePublished)
  async published(@Payload() event: Received<typeof PracticePublished>, @Ctx() tx: Transaction): Promise<void> {
    await addNews(tx, { ...line(event), kind: 'practice-published' });
  }

  @OnEvent(PracticeChanged)
  async changed(@Payload() event: Received<typeof PracticeChanged>, @Ctx() tx: Transaction): Promise<void> {
    await addNews(tx, { ...line(event), kind: 'practice-changed' });
  }

  @OnEvent(PracticeValidated)
  async validated(@Payload() event: Received<typeof PracticeValidated>, @Ctx() tx: Transaction): Promise<void> {
    await addNews(tx, { ...line(event), kind: 'practice-validated' });
  }
}

function line({ time, actor, data }: { time: string; actor?: string; data: { practiceId: string } }) {
  return { at: time, actor: actor ?? null, about: { type: 'practice', id: data.practiceId } as const };
}
