import { Injectable } from '@nestjs/common';
import { expectVersion } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Resource } from './resource.entity.js';

/** A draft was never public: nothing remains of it. */
@Injectable()
export class DiscardDraft {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async execute(id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const resource = await tx.get(Resource, id, { lock: true });
      expectVersion(resource, version);
      resource.mayBeDiscarded();
      const { ownerId: organisationId } = resource;
      await tx.remove(resource);
      tx.record({ organisationId, action: 'knowledge-exchange.draft-discarded', subject: { type: 'resource', id } });
    });
  }
}
