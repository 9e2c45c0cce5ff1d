import { Injectable } from '@nestjs/common';
import type { AddResourceInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { Resource } from './resource.entity.js';

/** As a draft, which only the organisation sees. */
@Injectable()
export class AddResource {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(input: AddResourceInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { actor, context } = tx;
      const beginning = { id: randomUUID(), createdBy: actor, now: await tx.now(), sample: context.sample };
      const { id, ownerId } = await tx.save(Resource.draft(input, beginning));
      tx.record({
        organisationId: ownerId,
        action: 'knowledge-exchange.resource-added',
        subject: { type: 'resource', id },
      });
      return id;
    });
  }
}
