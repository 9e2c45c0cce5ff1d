import { Injectable } from '@nestjs/common';
import { type ChangePracticeInput, NotAllowed, PracticeChanged } from '@hansa/contracts';
import { Access, expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from './practice.entity.js';
import { ChangeNeedsNote } from './practice.errors.js';
import { eventOf } from './practice.rules.js';
import { recordStep } from './record-step.js';

/** What is public is changed by who may publish: editing alone does not reach the public. */
@Injectable()
export class ChangePractice {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async execute(id: string, version: number, { changeNote: note, ...input }: ChangePracticeInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const practice = await tx.get(Practice, id, { lock: true });
      expectVersion(practice, version);
      const { ownerId } = practice;
      const mayPublish =
        tx.actor !== null && (await this.access.allows(tx, tx.actor, 'knowledge.publish-practice', ownerId));
      if (practice.isPublic() && !mayPublish) throw new NotAllowed({ permission: 'knowledge.publish-practice' });
      const change = practice.change(input, await tx.now());
      await tx.save(practice);
      if (change === 'changed' || change === 'validation-lost') {
        if (!note) throw new ChangeNeedsNote({ field: 'changeNote' });
        await recordStep(tx, id, { step: change, role: 'editor', note });
        tx.publish(PracticeChanged, { ...eventOf(practice), validationLost: change === 'validation-lost' });
      }
      const subject = { type: 'practice', id };
      tx.record({ organisationId: ownerId, action: 'knowledge-exchange.practice-changed', subject });
    });
  }
}
