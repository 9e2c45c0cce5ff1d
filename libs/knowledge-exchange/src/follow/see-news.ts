import { Injectable } from '@nestjs/common';
import type { SeeNewsInput } from '@hansa/contracts';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** Everything until then has been seen; never more than there is yet, and never less than before. */
@Injectable()
export class SeeNews {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  execute(personId: string, { until }: SeeNewsInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      await tx.query(
        `insert into news_seen (person_id, until) values ($1, date_trunc('milliseconds', least($2::timestamptz, hansa_now())))
         on conflict (person_id) do update set until = greatest(news_seen.until, excluded.until)`,
        [personId, until],
      );
    });
  }
}
