import { Injectable } from '@nestjs/common';
import { type Language, type LocalisedText, renderText, type Waiting } from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

const MOST = 100;

@Injectable()
export class WaitingQueries {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  /** Drafts that the person may publish, for one organisation or all of his; the oldest first, at most 100. */
  async waitingFor(personId: string, organisationId: string | undefined, languages: Language[]): Promise<Waiting> {
    const mayPublishFor = await this.access.organisations(this.database, personId, 'knowledge.publish-resource');
    const rows = await this.database.query<{ id: string; title: LocalisedText; since: Date }>(
      `select id, title, changed_at as since from resource
       where state = 'draft' and owner_id = any($1) and ($2::uuid is null or owner_id = $2)
       order by changed_at, id limit ${MOST}`,
      [mayPublishFor, organisationId ?? null],
    );
    const items = rows.map(({ id, title, since }) => ({
      kind: 'knowledge-exchange.publish-resource',
      subject: { type: 'resource', id },
      label: renderText(title, languages),
      since: since.toISOString(),
      until: null,
    }));
    return { items };
  }
}
