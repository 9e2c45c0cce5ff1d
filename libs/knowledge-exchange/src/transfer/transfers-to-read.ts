import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** What others have told in the last 14 days of trying a practice, for those who edit it at home. */
@Injectable()
export class TransfersToRead implements WaitingSource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const editsFor = await this.access.organisations(this.database, personId, 'knowledge.edit-practice');
    const rows = await this.database.query<WaitingRow>(
      `select t.id, p.title, t.told_at as since, t.told_at + interval '14 days' as until
       from transfer t join practice p on p.id = t.practice_id
       where p.owner_id = any($1) and t.organisation_id <> p.owner_id and ($2::uuid is null or p.owner_id = $2)
         and t.told_at > hansa_now() - interval '14 days'
       order by t.told_at, t.id limit 100`,
      [editsFor, organisationId ?? null],
    );
    return rows.map((row) => itemOf('knowledge-exchange', 'read-transfer', 'transfer', row, languages));
  }
}
