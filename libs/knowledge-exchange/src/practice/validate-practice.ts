import { Injectable } from '@nestjs/common';
import { PracticeValidated, type ValidatePracticeInput } from '@hansa/contracts';
import { Access, expectVersion, type Transaction } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from './practice.entity.js';
import { ConflictOfInterest } from './practice.errors.js';
import { eventOf } from './practice.rules.js';
import { recordStep } from './record-step.js';

/** An expert's decision for the region, whichever it is. What he returns or declines stays on the organisation's page. */
@Injectable()
export class ValidatePractice {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async execute(id: string, version: number, input: ValidatePracticeInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const practice = await tx.get(Practice, id, { lock: true });
      expectVersion(practice, version);
      await this.expectNoInterest(tx, practice);
      const now = await tx.now();
      if (input.decision === 'validated') {
        practice.validate(now);
        await recordStep(tx, id, { step: 'validated', role: 'expert', note: input.note });
        tx.publish(PracticeValidated, eventOf(practice));
      } else {
        practice.refuseValidation(input.decision, now);
        const said = input.decision === 'declined' ? { note: input.reason } : input;
        await recordStep(tx, id, { ...said, step: `validation-${input.decision}`, role: 'expert' });
      }
      await tx.save(practice);
    });
  }

  /** Whoever had a part in bringing it to the public has an interest in it, also when he has left since. */
  private async expectNoInterest(tx: Transaction, { id, ownerId, createdBy }: Practice): Promise<void> {
    const { actor } = tx;
    if (actor === null) return;
    const [part] = await tx.query(
      `select from practice_step where practice_id = $1 and person_id = $2 and role <> 'expert' limit 1`,
      [id, actor],
    );
    if (part || actor === createdBy || (await this.access.belongs(tx, actor, ownerId))) throw new ConflictOfInterest();
  }
}
