import { Injectable } from '@nestjs/common';
import type { ChangePostInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { noteEarlierText } from './note-earlier-text.js';
import { Post } from './post.entity.js';

@Injectable()
export class ChangePost {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(personId: string, id: string, seen: number, input: ChangePostInput): Promise<void> {
    const { text: body, ...rest } = input;
    return this.database.transaction(async (tx) => {
      const post = await tx.get(Post, id, { lock: true });
      expectVersion(post, seen);
      const earlier = post.change({ ...rest, body }, personId, await tx.now());
      if (!earlier) return;
      await tx.save(post);
      await noteEarlierText(tx, id, earlier);
    });
  }
}
