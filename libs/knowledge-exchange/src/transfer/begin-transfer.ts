import { Injectable } from '@nestjs/common';
import { type BeginTransferInput, NotFound, TransferBegun } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from '../practice/practice.entity.js';
import { Transfer } from './transfer.entity.js';
import { PracticeIsNotPublic, TransferIsUnderWay } from './transfer.errors.js';
import { eventOf } from './transfer.rules.js';

/** "We try this here." The organisation whose practice it is sees it at once, as everybody does. */
@Injectable()
export class BeginTransfer {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(input: BeginTransferInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const practice = await tx.get(Practice, input.practiceId, { lock: true });
      if (practice.publishedAt === null) throw new NotFound();
      if (!practice.isPublic()) throw new PracticeIsNotPublic({ field: 'practiceId' });
      const { ownerId, region } = practice;
      const { actor, context } = tx;
      const beginning = { id: randomUUID(), createdBy: actor, now: await tx.now(), sample: context.sample };
      const transfer = Transfer.begin(input, { ownerId, country: practice.country!, region }, beginning);
      await expectFirst(tx, transfer);
      const { id, organisationId } = await tx.save(transfer);
      tx.publish(TransferBegun, eventOf(transfer, ownerId));
      const subject = { type: 'transfer', id };
      tx.record({ organisationId, action: 'knowledge-exchange.transfer-begun', subject });
      return id;
    });
  }
}

/** The practice is locked, so nobody else begins the same at this moment. */
async function expectFirst(tx: Transaction, { practiceId, organisationId, country, region }: Transfer): Promise<void> {
  const [same] = await tx.query<{ id: string }>(
    `select id from transfer
     where practice_id = $1 and organisation_id = $2 and country = $3 and coalesce(region, '') = $4
       and status in ('trying', 'adapted')`,
    [practiceId, organisationId, country, region ?? ''],
  );
  if (same) throw new TransferIsUnderWay({ field: 'place', transferId: same.id });
}
