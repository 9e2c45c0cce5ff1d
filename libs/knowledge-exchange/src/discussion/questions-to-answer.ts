import { Injectable } from '@nestjs/common';
import type { Language, WaitingItem } from '@hansa/contracts';
import { Access, type Waiter, type WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { inOneLanguage } from './in-one-language.js';

/** Questions that nobody has answered about what belongs to an organisation; among the thousand newest of all. */
@Injectable()
export class QuestionsToAnswer implements WaitingSource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId }: Waiter): Promise<WaitingItem[]> {
    const speaksFor = await this.access.organisations(this.database, personId, 'organisation.edit');
    if (speaksFor.length === 0) return [];
    const rows = await this.database.query<{ id: string; title: string; language: Language; since: Date }>(
      `select q.id, q.title, q.language, q.created_at as since
       from (select * from discussion d
             where d.kind = 'question' and d.accepted_post_id is null and d.hidden_at is null and d.removed_at is null
               and not exists (select from post a where a.discussion_id = d.id and a.parent_id is null
                 and a.hidden_at is null and a.removed_at is null)
             order by d.activity_at desc, d.id desc limit 1000) q,
         lateral (select owner_id from discussable s where s.type = q.subject_type and s.id = q.subject_id limit 1) s
       where s.owner_id = any($2) and ($3::uuid is null or s.owner_id = $3) and q.author_id is distinct from $1
       order by q.created_at, q.id limit 100`,
      [personId, speaksFor, organisationId ?? null],
    );
    return rows.map(({ id, title, language, since }) => ({
      kind: 'knowledge-exchange.answer-question',
      subject: { type: 'discussion', id },
      label: inOneLanguage(title, language),
      since: since.toISOString(),
      until: null,
    }));
  }
}
