import { Injectable } from '@nestjs/common';
import { type LocalisedText, renderText, type WaitingItem } from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import type { Waiter, WaitingSource } from '../waiting/waiting.rules.js';

/** Drafts that the person may publish, for one organisation or all of his. */
@Injectable()
export class ResourcesToPublish implements WaitingSource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const mayPublishFor = await this.access.organisations(this.database, personId, 'knowledge.publish-resource');
    const rows = await this.database.query<{ id: string; title: LocalisedText; since: Date }>(
      `select id, title, changed_at as since from resource
       where state = 'draft' and owner_id = any($1) and ($2::uuid is null or owner_id = $2)
       order by changed_at, id limit 100`,
      [mayPublishFor, organisationId ?? null],
    );
    return rows.map(({ id, title, since }) => ({
      kind: 'knowledge-exchange.publish-resource',
      subject: { type: 'resource', id },
      label: renderText(title, languages),
      since: since.toISOString(),
      until: null,
    }));
  }
}
