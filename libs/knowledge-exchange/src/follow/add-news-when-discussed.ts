import { Ctx, Payload } from '@nestjs/microservices';
import { AnswerAccepted, AnswerPosted, DiscussionStarted, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { addNews } from './add-news.js';

/** News of what is written under something; a reply is told of like an answer. */
@Reactions()
export class AddNewsWhenDiscussed {
  @OnEvent(DiscussionStarted)
  async started(@Payload() event: Received<typeof DiscussionStarted>, @Ctx() tx: Transaction): Promise<void> {
    await addNews(tx, { ...line(event), kind: 'discussion-started' });
  }

  @OnEvent(AnswerPosted)
  async answered(@Payload() event: Received<typeof AnswerPosted>, @Ctx() tx: Transaction): Promise<void> {
    await addNews(tx, { ...line(event), kind: 'answer-posted', postId: event.data.postId });
  }

  @OnEvent(AnswerAccepted)
  async accepted(@Payload() event: Received<typeof AnswerAccepted>, @Ctx() tx: Transaction): Promise<void> {
    await addNews(tx, { ...line(event), kind: 'answer-accepted', postId: event.data.postId });
  }
}

function line({ time, actor, data }: { time: string; actor?: string; data: { discussionId: string } }) {
  return { at: time, actor: actor ?? null, about: { type: 'discussion', id: data.discussionId } as const };
}
