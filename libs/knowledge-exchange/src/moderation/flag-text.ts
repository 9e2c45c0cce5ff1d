import { Injectable } from '@nestjs/common';
import { type FlagTextInput, NotFound } from '@hansa/contracts';
import { Discussion } from '../discussion/discussion.entity.js';
import { TextIsRemoved } from '../discussion/discussion.errors.js';
import { expectWriter } from '../discussion/expect-writer.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgeExchangeSettings } from '../knowledge-exchange.settings.js';
import { isDiscussable } from '../subject/is-discussable.js';
import { getText } from './get-text.js';
import { OwnTextIsNotFlagged, TextIsFlagged } from './moderation.errors.js';

/** Tells the moderators, and nobody else, that a text should not be there. */
@Injectable()
export class FlagText {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly settings: KnowledgeExchangeSettings,
  ) {}

  execute(personId: string, { text: wanted, reason }: FlagTextInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      await expectWriter(tx, personId, this.settings.textsPerHour);
      const { text, discussionId } = await getText(tx, wanted);
      const around = await tx.get(Discussion, discussionId);
      if (text.authorId === personId) throw new OwnTextIsNotFlagged();
      const { subjectType, subjectId } = around;
      const isSeen = await isDiscussable(tx, { type: subjectType, id: subjectId });
      if (text.hiddenAt || around.hiddenAt || !isSeen) throw new NotFound();
      if (text.removedAt) throw new TextIsRemoved();
      const [flagged] = await tx.query(
        `insert into flag (text_type, text_id, discussion_id, person_id, reason, at, sample)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning 1`,
        [wanted.type, wanted.id, discussionId, personId, reason, await tx.now(), tx.context.sample],
      );
      if (!flagged) throw new TextIsFlagged();
    });
  }
}
