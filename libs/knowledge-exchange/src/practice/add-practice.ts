import { Injectable } from '@nestjs/common';
import type { AddPracticeInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from './practice.entity.js';

/** As a draft, which only the organisation sees. */
@Injectable()
export class AddPractice {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(input: AddPracticeInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { actor, context } = tx;
      const beginning = { id: randomUUID(), createdBy: actor, now: await tx.now(), sample: context.sample };
      const { id, ownerId } = await tx.save(Practice.draft(input, beginning));
      const subject = { type: 'practice', id };
      tx.record({ organisationId: ownerId, action: 'knowledge-exchange.practice-added', subject });
      return id;
    });
  }
}
