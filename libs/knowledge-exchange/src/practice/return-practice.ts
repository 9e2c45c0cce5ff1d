import { Injectable } from '@nestjs/common';
import type { ReturnPracticeInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from './practice.entity.js';
import { recordStep } from './record-step.js';

/** To its author, with what the organisation's editor asks for. */
@Injectable()
export class ReturnPractice {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number, { note, remarks }: ReturnPracticeInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const practice = await tx.get(Practice, id, { lock: true });
      expectVersion(practice, version);
      practice.return(await tx.now());
      await tx.save(practice);
      await recordStep(tx, id, { step: 'returned', role: 'editor', note, remarks });
      const subject = { type: 'practice', id };
      tx.record({ organisationId: practice.ownerId, action: 'knowledge-exchange.practice-returned', subject });
    });
  }
}
