import { Injectable } from '@nestjs/common';
import { PracticePublished } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { followOwn } from '../follow/follow-own.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from './practice.entity.js';
import { eventOf } from './practice.rules.js';
import { recordStep } from './record-step.js';

/**
 * On the organisation's page, where everybody reads it, also before an expert has validated it. Its author follows from
 * now on what comes of it.
 */
@Injectable()
export class PublishPractice {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const practice = await tx.get(Practice, id, { lock: true });
      expectVersion(practice, version);
      practice.publish(await tx.now());
      await tx.save(practice);
      await recordStep(tx, id, { step: 'published', role: 'editor' });
      if (practice.createdBy) await followOwn(tx, practice.createdBy, 'practice', id);
      tx.publish(PracticePublished, eventOf(practice));
      const subject = { type: 'practice', id };
      tx.record({ organisationId: practice.ownerId, action: 'knowledge-exchange.practice-published', subject });
    });
  }
}
