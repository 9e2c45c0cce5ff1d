import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** Drafts that the person may publish, for one organisation or all of his. */
@Injectable()
export class ResourcesToPublish implements WaitingSource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const mayPublishFor = await this.access.organisations(this.database, personId, 'knowledge.publish-resource');
    const rows = await this.database.query<WaitingRow>(
      `select id, title, changed_at as since from resource
       where state = 'draft' and owner_id = any($1) and ($2::uuid is null or owner_id = $2)
       order by changed_at, id limit 100`,
      [mayPublishFor, organisationId ?? null],
    );
    return rows.map((row) => itemOf('knowledge-exchange', 'publish-resource', 'resource', row, languages));
  }
}
