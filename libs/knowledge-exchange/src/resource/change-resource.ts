import { Injectable } from '@nestjs/common';
import type { ChangeResourceInput } from '@hansa/contracts';
import { Access, expectVersion } from '@hansa/platform';
import { countFiles } from '../file/count-files.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { lockChangeable } from './lock-changeable.js';

/** What is in the pool is changed by who may publish there: editing alone does not reach the public. */
@Injectable()
export class ChangeResource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async execute(id: string, version: number, input: ChangeResourceInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const resource = await lockChangeable(tx, this.access, id);
      expectVersion(resource, version);
      resource.change(input, await tx.now(), await countFiles(tx, id));
      await tx.save(resource);
      const { ownerId: organisationId } = resource;
      tx.record({ organisationId, action: 'knowledge-exchange.resource-changed', subject: { type: 'resource', id } });
    });
  }
}
