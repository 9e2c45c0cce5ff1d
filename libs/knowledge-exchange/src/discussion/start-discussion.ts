import { Injectable } from '@nestjs/common';
import { DiscussionStarted, type StartDiscussionInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { followOwn } from '../follow/follow-own.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgeExchangeSettings } from '../knowledge-exchange.settings.js';
import { isDiscussable } from '../subject/is-discussable.js';
import { Discussion } from './discussion.entity.js';
import { SubjectIsUnknown } from './discussion.errors.js';
import { expectWriter } from './expect-writer.js';

/** Asks or tells something, under anything that everybody can see; whoever does so follows what comes of it. */
@Injectable()
export class StartDiscussion {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly settings: KnowledgeExchangeSettings,
  ) {}

  execute(personId: string, input: StartDiscussionInput): Promise<string> {
    const { type, id: subjectId } = input.subject;
    return this.database.transaction(async (tx) => {
      await expectWriter(tx, personId, this.settings.textsPerHour);
      if (!(await isDiscussable(tx, input.subject))) throw new SubjectIsUnknown({ field: 'subject' });
      const [id, now, { sample }] = [randomUUID(), await tx.now(), tx.context];
      await tx.save(Discussion.start(input, { id, authorId: personId, now, sample }));
      await followOwn(tx, personId, 'discussion', id);
      tx.publish(DiscussionStarted, { discussionId: id, kind: input.kind, subjectType: type, subjectId });
      return id;
    });
  }
}
