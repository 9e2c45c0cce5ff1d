import { Injectable } from '@nestjs/common';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from './practice.entity.js';
import { recordStep } from './record-step.js';

/** Anew, of the experts, when what one of them remarked has been answered. */
@Injectable()
export class AskValidation {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const practice = await tx.get(Practice, id, { lock: true });
      expectVersion(practice, version);
      practice.askValidation(await tx.now());
      await tx.save(practice);
      await recordStep(tx, id, { step: 'validation-asked', role: 'editor' });
      const subject = { type: 'practice', id };
      tx.record({ organisationId: practice.ownerId, action: 'knowledge-exchange.practice-validation-asked', subject });
    });
  }
}
