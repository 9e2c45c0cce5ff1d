import { Injectable } from '@nestjs/common';
import { ResourcePublished } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { countFiles } from '../file/count-files.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Resource } from './resource.entity.js';

@Injectable()
export class PublishResource {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const resource = await tx.get(Resource, id, { lock: true });
      expectVersion(resource, version);
      resource.publish(await tx.now(), await countFiles(tx, id));
      await tx.save(resource);
      const { ownerId, kind } = resource;
      tx.publish(ResourcePublished, { resourceId: id, ownerId, kind });
      const subject = { type: 'resource', id };
      tx.record({ organisationId: ownerId, action: 'knowledge-exchange.resource-published', subject });
    });
  }
}
