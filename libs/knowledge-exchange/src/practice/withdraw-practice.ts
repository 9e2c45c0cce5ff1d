import { Injectable } from '@nestjs/common';
import { PracticeWithdrawn, type WithdrawPracticeInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from './practice.entity.js';
import { eventOf } from './practice.rules.js';
import { recordStep } from './record-step.js';

/** It is found no more; who comes by an old link reads the reason. Its transfers stay. */
@Injectable()
export class WithdrawPractice {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number, { reason }: WithdrawPracticeInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const practice = await tx.get(Practice, id, { lock: true });
      expectVersion(practice, version);
      practice.withdraw(reason, await tx.now());
      await tx.save(practice);
      await recordStep(tx, id, { step: 'withdrawn', role: 'editor', note: reason });
      tx.publish(PracticeWithdrawn, eventOf(practice));
      const subject = { type: 'practice', id };
      tx.record({ organisationId: practice.ownerId, action: 'knowledge-exchange.practice-withdrawn', subject });
    });
  }
}
