import { Injectable } from '@nestjs/common';
import { type Followed, NotFound } from '@hansa/contracts';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { FollowsTooMuch } from './follow.errors.js';
import { expectTarget, MOST_FOLLOWED } from './follow.rules.js';

/** From now on what happens to it is news. Who follows already goes on as before. */
@Injectable()
export class FollowSubject {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  /** Throws `NotFound` for what is not there, or `FollowsTooMuch`. */
  async execute(personId: string, { type, target }: Followed): Promise<void> {
    expectTarget(type, target);
    await this.database.transaction(async (tx) => {
      if (type !== 'theme' && type !== 'country') {
        const [subject] = await tx.query('select from subject where type = $1 and id = $2 limit 1', [type, target]);
        if (!subject) throw new NotFound();
      }
      // One of a person after the other, so that they can be counted.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('follow ' || $1, 0))`, [personId]);
      const [row] = await tx.query<{ count: number }>(
        'select count(*)::int as count from follow where person_id = $1 and (type, target) <> ($2, $3)',
        [personId, type, target],
      );
      if (row!.count >= MOST_FOLLOWED) throw new FollowsTooMuch({ limit: MOST_FOLLOWED });
      await tx.query(
        'insert into follow (person_id, type, target, since, sample) values ($1, $2, $3, $4, $5) on conflict do nothing',
        [personId, type, target, await tx.now(), tx.context.sample],
      );
    });
  }
}
