import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import type { Waiter, WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { newsFor } from './news.queries.js';

/** What is new about what a person follows, in one item: how much. Answers to himself wait each by itself. */
@Injectable()
export class NewsToRead implements WaitingSource {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async waitingFor({ personId, organisationId }: Waiter): Promise<WaitingItem[]> {
    if (organisationId !== undefined) return [];
    const unseen = `and t.at > coalesce((select until from news_seen where person_id = $1), '-infinity')
      and not exists (select from discussion d where d.id = n.subject_id and d.author_id = $1)`;
    const [row] = await this.database.query<{ count: number; since: Date | null }>(
      `select count(*)::int as count, min(at) as since from (${newsFor(unseen)}) unseen`,
      [personId, null, null, 100],
    );
    const { count, since } = row!;
    if (!since) return [];
    const subject = { type: 'news', id: personId };
    const kind = 'knowledge-exchange.read-news';
    return [{ kind, subject, label: null, count, since: since.toISOString(), until: null }];
  }
}
