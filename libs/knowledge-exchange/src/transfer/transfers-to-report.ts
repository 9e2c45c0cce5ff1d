import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** Transfers under way of which nothing has been heard for half a year, for those who may tell. */
@Injectable()
export class TransfersToReport implements WaitingSource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const tellsFor = await this.access.organisations(this.database, personId, 'knowledge.publish-practice');
    const rows = await this.database.query<WaitingRow>(
      `select t.id, p.title, t.told_at + interval '6 months' as since
       from transfer t join practice p on p.id = t.practice_id
       where t.status in ('trying', 'adapted') and t.organisation_id = any($1)
         and ($2::uuid is null or t.organisation_id = $2) and t.told_at <= hansa_now() - interval '6 months'
       order by t.told_at, t.id limit 100`,
      [tellsFor, organisationId ?? null],
    );
    return rows.map((row) => itemOf('knowledge-exchange', 'report-transfer', 'transfer', row, languages));
  }
}
