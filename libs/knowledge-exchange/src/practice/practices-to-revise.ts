import { Injectable } from '@nestjs/common';
import type { WaitingItem } from '@hansa/contracts';
import { Access, itemOf, type Waiter, type WaitingRow, type WaitingSource } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** Practices that came back with remarks, from the organisation's editor or from an expert, for those who edit them. */
@Injectable()
export class PracticesToRevise implements WaitingSource {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    const editsFor = await this.access.organisations(this.database, personId, 'knowledge.edit-practice');
    const rows = await this.database.query<WaitingRow>(
      `select id, title, changed_at as since from practice
       where (status = 'returned' or validation = 'returned') and owner_id = any($1)
         and ($2::uuid is null or owner_id = $2)
       order by changed_at, id limit 100`,
      [editsFor, organisationId ?? null],
    );
    return rows.map((row) => itemOf('knowledge-exchange', 'revise-practice', 'practice', row, languages));
  }
}
