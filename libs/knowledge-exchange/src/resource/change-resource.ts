import { Injectable } from '@nestjs/common';
import { type ChangeResourceInput, NotAllowed } from '@hansa/contracts';
import { Access, expectVersion } from '@hansa/platform';
import { countFiles } from '../file/count-files.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Resource } from './resource.entity.js';

/** What is in the pool is changed by who may publish there: editing alone does not reach the public. */
@Injectable()
export class ChangeResource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async execute(id: string, version: number, input: ChangeResourceInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const resource = await tx.get(Resource, id, { lock: true });
      expectVersion(resource, version);
      const mayPublish =
        tx.actor !== null && (await this.access.allows(tx, tx.actor, 'knowledge.publish-resource', resource.ownerId));
      if (resource.state === 'published' && !mayPublish)
        throw new NotAllowed({ permission: 'knowledge.publish-resource' });
      resource.change(input, await tx.now(), await countFiles(tx, id));
      await tx.save(resource);
      const { ownerId: organisationId } = resource;
      tx.record({ organisationId, action: 'knowledge-exchange.resource-changed', subject: { type: 'resource', id } });
    });
  }
}
