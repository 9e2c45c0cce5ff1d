import { Injectable } from '@nestjs/common';
import type { ChangeDiscussionInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Discussion } from './discussion.entity.js';
import { noteEarlierText } from './note-earlier-text.js';

@Injectable()
export class ChangeDiscussion {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(personId: string, id: string, seen: number, input: ChangeDiscussionInput): Promise<void> {
    const { text: body, ...rest } = input;
    return this.database.transaction(async (tx) => {
      const discussion = await tx.get(Discussion, id, { lock: true });
      expectVersion(discussion, seen);
      const earlier = discussion.change({ ...rest, body }, personId, await tx.now());
      if (!earlier) return;
      await tx.save(discussion);
      await noteEarlierText(tx, id, earlier);
    });
  }
}
