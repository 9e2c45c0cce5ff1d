import { Injectable } from '@nestjs/common';
import type { Followed } from '@hansa/contracts';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** Nothing of it is news any more, also where it can be seen no more. */
@Injectable()
export class UnfollowSubject {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(personId: string, { type, target }: Followed): Promise<void> {
    return this.database.transaction(async (tx) => {
      await tx.query('delete from follow where person_id = $1 and type = $2 and target = $3', [personId, type, target]);
    });
  }
}
