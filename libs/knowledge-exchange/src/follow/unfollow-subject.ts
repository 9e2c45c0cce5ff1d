import { Injectable } from '@nestjs/common';
import { type Followed, NotFound } from '@hansa/contracts';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { expectTarget } from './follow.rules.js';

/** Nothing of it is news any more. What can be seen no more can be left too. */
@Injectable()
export class UnfollowSubject {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  /** Throws `NotFound` for what is not followed. */
  async execute(personId: string, { type, target }: Followed): Promise<void> {
    expectTarget(type, target);
    await this.database.transaction(async (tx) => {
      const [left] = await tx.query(
        'delete from follow where person_id = $1 and type = $2 and target = $3 returning 1',
        [personId, type, target],
      );
      if (!left) throw new NotFound();
    });
  }
}
