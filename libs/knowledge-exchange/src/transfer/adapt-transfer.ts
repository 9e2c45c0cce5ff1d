import { Injectable } from '@nestjs/common';
import { type AdaptTransferInput, TransferAdapted } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Practice } from '../practice/practice.entity.js';
import { Transfer } from './transfer.entity.js';
import { eventOf } from './transfer.rules.js';

@Injectable()
export class AdaptTransfer {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number, input: AdaptTransferInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const transfer = await tx.get(Transfer, id, { lock: true });
      expectVersion(transfer, version);
      transfer.adapt(input, await tx.now());
      await tx.save(transfer);
      const { ownerId } = await tx.get(Practice, transfer.practiceId);
      tx.publish(TransferAdapted, eventOf(transfer, ownerId));
      const { organisationId } = transfer;
      const subject = { type: 'transfer', id };
      tx.record({ organisationId, action: 'knowledge-exchange.transfer-adapted', subject });
    });
  }
}
