import { Injectable } from '@nestjs/common';
import { AnswerPosted, NotFound, type PostAnswerInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { followOwn } from '../follow/follow-own.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgeExchangeSettings } from '../knowledge-exchange.settings.js';
import { isDiscussable } from '../subject/is-discussable.js';
import { Discussion } from './discussion.entity.js';
import { expectWriter } from './expect-writer.js';
import { Post } from './post.entity.js';

/** Answers in a discussion, or replies to an answer. */
@Injectable()
export class PostAnswer {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly settings: KnowledgeExchangeSettings,
  ) {}

  execute(personId: string, discussionId: string, input: PostAnswerInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      await expectWriter(tx, personId, this.settings.textsPerHour);
      // One after the other: every post has a number of its own.
      const discussion = await tx.get(Discussion, discussionId, { lock: true });
      discussion.mustTakeAnswers();
      const { kind, subjectType, subjectId } = discussion;
      if (!(await isDiscussable(tx, { type: subjectType, id: subjectId }))) throw new NotFound();
      const parent = input.parentId === undefined ? null : await tx.get(Post, input.parentId);
      const [last] = await tx.query<{ number: number }>(
        'select coalesce(max(number), 0) as number from post where discussion_id = $1',
        [discussionId],
      );
      const [id, now, { sample }] = [randomUUID(), await tx.now(), tx.context];
      const beginning = { id, discussionId, number: last!.number + 1, authorId: personId, now, sample };
      await tx.query('update discussion set activity_at = $2 where id = $1', [discussionId, now]);
      await tx.save(Post.write(input, parent, beginning));
      await followOwn(tx, personId, 'discussion', discussionId);
      const parentId = parent?.id ?? null;
      tx.publish(AnswerPosted, { discussionId, kind, subjectType, subjectId, postId: id, parentId });
      return id;
    });
  }
}
