import { Injectable } from '@nestjs/common';
import type { ChangeTransferInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Transfer } from './transfer.entity.js';

/** Mends or translates what was told; the result stays what it was. */
@Injectable()
export class ChangeTransfer {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number, input: ChangeTransferInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const transfer = await tx.get(Transfer, id, { lock: true });
      expectVersion(transfer, version);
      transfer.change(input, await tx.now());
      await tx.save(transfer);
      const { organisationId } = transfer;
      const subject = { type: 'transfer', id };
      tx.record({ organisationId, action: 'knowledge-exchange.transfer-changed', subject });
    });
  }
}
