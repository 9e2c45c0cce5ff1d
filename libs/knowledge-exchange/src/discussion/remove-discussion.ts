import { Injectable } from '@nestjs/common';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Discussion } from './discussion.entity.js';
import { forgetEarlierTexts } from './forget-earlier-texts.js';

/** The text goes with all that stood there before; its place and what others wrote in it stay. */
@Injectable()
export class RemoveDiscussion {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(personId: string, id: string, seen: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const discussion = await tx.get(Discussion, id, { lock: true });
      expectVersion(discussion, seen);
      discussion.remove(personId, await tx.now());
      await tx.save(discussion);
      await forgetEarlierTexts(tx, [id]);
    });
  }
}
