import { Injectable } from '@nestjs/common';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from './practice.entity.js';

/** It was never public: nothing remains of it. */
@Injectable()
export class DiscardPractice {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const practice = await tx.get(Practice, id, { lock: true });
      expectVersion(practice, version);
      practice.mayBeDiscarded();
      const { ownerId: organisationId } = practice;
      await tx.remove(practice);
      const subject = { type: 'practice', id };
      tx.record({ organisationId, action: 'knowledge-exchange.practice-discarded', subject });
    });
  }
}
