import { Injectable } from '@nestjs/common';
import { ResourceWithdrawn, type WithdrawResourceInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Resource } from './resource.entity.js';

/** It is found no more; who comes by an old link reads the reason. */
@Injectable()
export class WithdrawResource {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number, { reason }: WithdrawResourceInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const resource = await tx.get(Resource, id, { lock: true });
      expectVersion(resource, version);
      resource.withdraw(reason, await tx.now());
      await tx.save(resource);
      const { ownerId, kind } = resource;
      tx.publish(ResourceWithdrawn, { resourceId: id, ownerId, kind });
      const subject = { type: 'resource', id };
      tx.record({ organisationId: ownerId, action: 'knowledge-exchange.resource-withdrawn', subject });
    });
  }
}
