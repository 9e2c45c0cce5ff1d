import { Injectable } from '@nestjs/common';
import type { DecideOnTextInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { getText } from './get-text.js';
import { NothingIsToBeSettled, OwnTextIsForOthersToModerate } from './moderation.errors.js';

/** Hides a text, restores it, or settles what was said against it. Every decision settles what was said until then. */
@Injectable()
export class DecideOnText {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(personId: string, input: DecideOnTextInput): Promise<string> {
    const { text: wanted, decision } = input;
    return this.database.transaction(async (tx) => {
      const { text, discussionId } = await getText(tx, wanted);
      if (text.authorId === personId) throw new OwnTextIsForOthersToModerate();
      const [id, now] = [randomUUID(), await tx.now()];
      if (decision === 'hide') text.hide(input.reason, now);
      if (decision === 'restore') text.restore();
      await tx.save(text);
      const settled = await tx.query(
        'update flag set settled_at = $2 where text_id = $1 and settled_at is null returning 1',
        [wanted.id, now],
      );
      if (decision === 'dismiss' && settled.length === 0) throw new NothingIsToBeSettled();
      await tx.query(
        `insert into moderation_decision (id, text_type, text_id, discussion_id, decision, reason, decided_by, at, sample)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, wanted.type, wanted.id, discussionId, decision, input.reason ?? null, personId],
          ...[now, tx.context.sample],
        ],
      );
      return id;
    });
  }
}
