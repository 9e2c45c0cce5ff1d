import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** Published practices that await an expert of one of their themes, but for those in which he has an interest. */
@Injectable()
export class PracticesToValidate implements WaitingSource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    if (organisationId !== undefined) return [];
    const reach = await this.access.reach(this.database, personId, 'knowledge.validate-practice');
    if (!reach) return [];
    const rows = await this.database.query<WaitingRow>(
      `select id, title, changed_at as since from practice
       where validation = 'awaited' and themes && $1 and created_by is distinct from $2
         and owner_id not in (select organisation_id from access_membership where person_id = $2
           and organisation_id is not null and (ends_at is null or ends_at > hansa_now()))
         and not exists (select from practice_step s where s.practice_id = practice.id and s.person_id = $2
           and s.role <> 'expert')
       order by changed_at, id limit 100`,
      [reach.themes, personId],
    );
    return rows.map((row) => itemOf('knowledge-exchange', 'validate-practice', 'practice', row, languages));
  }
}
