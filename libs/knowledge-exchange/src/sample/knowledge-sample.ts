import { Injectable } from '@nestjs/common';
import type { SampleData, Transaction } from '@hansa/platform';
import { removeSampleDiscussions } from '../discussion/discussion.sample.js';
import { removeSamplePractices } from '../practice/practice.sample.js';
import { removeSampleTransfers } from '../transfer/transfer.sample.js';

/** A made-up resource that a real one has superseded goes too: nothing hangs on it. */
@Injectable()
export class KnowledgeSample implements SampleData {
  async remove(tx: Transaction): Promise<Record<string, number>> {
    const rows = await tx.query<{ count: number }>(
      `with removed as (delete from resource where sample returning 1) select count(*)::integer as count from removed`,
    );
    const transfers = await removeSampleTransfers(tx);
    const practices = await removeSamplePractices(tx);
    const discussions = await removeSampleDiscussions(tx);
    await tx.query('select search_forget()');
    return { resources: rows[0]?.count ?? 0, transfers, practices, ...discussions };
  }
}
