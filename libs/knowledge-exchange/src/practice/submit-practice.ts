import { Injectable } from '@nestjs/common';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from './practice.entity.js';
import { recordStep } from './record-step.js';

/** To those who may publish it for the organisation. */
@Injectable()
export class SubmitPractice {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const practice = await tx.get(Practice, id, { lock: true });
      expectVersion(practice, version);
      practice.submit(await tx.now());
      await tx.save(practice);
      await recordStep(tx, id, { step: 'submitted', role: 'author' });
      const subject = { type: 'practice', id };
      tx.record({ organisationId: practice.ownerId, action: 'knowledge-exchange.practice-submitted', subject });
    });
  }
}
