import { Injectable } from '@nestjs/common';
import { type AcceptAnswerInput, AnswerAccepted } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Discussion } from './discussion.entity.js';
import { NothingToAccept } from './discussion.errors.js';
import { Post } from './post.entity.js';

/** Who asked says which answer helped: one, another one than before, or none. */
@Injectable()
export class AcceptAnswer {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(personId: string, discussionId: string, seen: number, { postId }: AcceptAnswerInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const discussion = await tx.get(Discussion, discussionId, { lock: true });
      expectVersion(discussion, seen);
      const post = postId && (await tx.find(Post, { id: postId, discussionId }, { lock: true }));
      if (postId && !post) throw new NothingToAccept({ field: 'postId' });
      const changed = discussion.accept(post || null, personId);
      await tx.save(discussion);
      if (!changed || !post) return;
      const { kind, subjectType, subjectId } = discussion;
      tx.publish(AnswerAccepted, { discussionId, kind, subjectType, subjectId, postId: post.id });
    });
  }
}
