import { Injectable } from '@nestjs/common';
import { type AbandonTransferInput, TransferFinished } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from '../practice/practice.entity.js';
import { Transfer } from './transfer.entity.js';
import { eventOf } from './transfer.rules.js';

/** Before there was a result; why is worth as much to others. */
@Injectable()
export class AbandonTransfer {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number, input: AbandonTransferInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const transfer = await tx.get(Transfer, id, { lock: true });
      expectVersion(transfer, version);
      transfer.abandon(input, await tx.now());
      await tx.save(transfer);
      const { ownerId } = await tx.get(Practice, transfer.practiceId);
      tx.publish(TransferFinished, { ...eventOf(transfer, ownerId), result: null });
      const { organisationId } = transfer;
      const subject = { type: 'transfer', id };
      tx.record({ organisationId, action: 'knowledge-exchange.transfer-abandoned', subject });
    });
  }
}
