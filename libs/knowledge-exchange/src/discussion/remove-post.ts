import { Injectable } from '@nestjs/common';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Discussion } from './discussion.entity.js';
import { forgetEarlierTexts } from './forget-earlier-texts.js';
import { Post } from './post.entity.js';

/** The text goes with all that stood there before; its place and the replies stay. It is no accepted answer any more. */
@Injectable()
export class RemovePost {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(personId: string, id: string, seen: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { discussionId } = await tx.get(Post, id);
      const discussion = await tx.get(Discussion, discussionId, { lock: true });
      const post = await tx.get(Post, id, { lock: true });
      expectVersion(post, seen);
      post.remove(personId, await tx.now());
      await tx.save(post);
      discussion.forget(id);
      await tx.save(discussion);
      await forgetEarlierTexts(tx, [id]);
    });
  }
}
