import { Injectable } from '@nestjs/common';
import type { Language, WaitingItem } from '@hansa/contracts';
import type { Waiter, WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { inOneLanguage } from './in-one-language.js';

/** What others wrote in a person's own discussions since he last saw his news. */
@Injectable()
export class AnswersToRead implements WaitingSource {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async waitingFor({ personId, organisationId }: Waiter): Promise<WaitingItem[]> {
    if (organisationId !== undefined) return [];
    const rows = await this.database.query<{
      id: string;
      title: string;
      language: Language;
      count: number;
      since: Date;
    }>(
      `select d.id, d.title, d.language, answers.count, answers.since
       from (select coalesce((select until from news_seen where person_id = $1), '-infinity') as until) seen,
         discussion d, lateral (
           select count(*)::int as count, min(created_at) as since from (
             select created_at from post p
             where p.discussion_id = d.id and p.created_at > seen.until and p.author_id is distinct from $1
               and p.hidden_at is null and p.removed_at is null limit 100) unseen) answers
       where d.author_id = $1 and d.hidden_at is null and d.removed_at is null and d.activity_at > seen.until
         and answers.count > 0
         and (select true from discussable s where s.type = d.subject_type and s.id = d.subject_id limit 1)
       order by answers.since, d.id limit 100`,
      [personId],
    );
    return rows.map(({ id, title, language, count, since }) => ({
      kind: 'knowledge-exchange.read-answers',
      subject: { type: 'discussion', id },
      label: inOneLanguage(title, language),
      count,
      since: since.toISOString(),
      until: null,
    }));
  }
}
