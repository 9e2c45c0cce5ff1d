import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, type Waiter, type WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** Flagged texts, in one item: how many there are to decide about. */
@Injectable()
export class TextsToModerate implements WaitingSource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId }: Waiter): Promise<WaitingItem[]> {
    if (organisationId !== undefined) return [];
    if (!(await this.access.allows(this.database, personId, 'knowledge.moderate', null))) return [];
    const [row] = await this.database.query<{ count: number; since: Date | null }>(
      `select count(*)::int as count, min(at) as since
       from (select text_id, min(at) as at from flag where settled_at is null group by 1 order by 2 limit 100) open`,
    );
    const { count, since } = row!;
    if (!since) return [];
    const subject = { type: 'moderation', id: personId };
    const kind = 'knowledge-exchange.moderate-texts';
    return [{ kind, subject, label: null, count, since: since.toISOString(), until: null }];
  }
}
