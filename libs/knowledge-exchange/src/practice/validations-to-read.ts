import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** What experts decided about practices of an organisation in the last 14 days, for those who edit them. */
@Injectable()
export class ValidationsToRead implements WaitingSource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const editsFor = await this.access.organisations(this.database, personId, 'knowledge.edit-practice');
    const rows = await this.database.query<WaitingRow>(
      `select p.id, p.title, s.at as since, s.at + interval '14 days' as until
       from practice p join practice_step s on s.practice_id = p.id
       where p.owner_id = any($1) and ($2::uuid is null or p.owner_id = $2)
         and s.at > hansa_now() - interval '14 days'
         and (s.step = 'validated' and p.status = 'validated'
           or s.step = 'validation-declined' and p.validation = 'declined')
         and s.number = (select max(number) from practice_step where practice_id = p.id)
       order by s.at, p.id limit 100`,
      [editsFor, organisationId ?? null],
    );
    return rows.map((row) => itemOf('knowledge-exchange', 'read-validation', 'practice', row, languages));
  }
}
