import { Injectable } from '@nestjs/common';
import { type FinishTransferInput, TransferFinished } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from '../practice/practice.entity.js';
import { Transfer } from './transfer.entity.js';
import { eventOf } from './transfer.rules.js';

/** With what came of it, whatever that was. */
@Injectable()
export class FinishTransfer {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number, input: FinishTransferInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const transfer = await tx.get(Transfer, id, { lock: true });
      expectVersion(transfer, version);
      transfer.finish(input, await tx.now());
      await tx.save(transfer);
      const { ownerId } = await tx.get(Practice, transfer.practiceId);
      const { organisationId, result } = transfer;
      tx.publish(TransferFinished, { ...eventOf(transfer, ownerId), result });
      const subject = { type: 'transfer', id };
      tx.record({ organisationId, action: 'knowledge-exchange.transfer-finished', subject });
    });
  }
}
