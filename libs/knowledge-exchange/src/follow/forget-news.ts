import { Injectable } from '@nestjs/common';
import { Sweep } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgeExchangeSettings } from '../knowledge-exchange.settings.js';

@Injectable()
export class ForgetNews {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly settings: KnowledgeExchangeSettings,
  ) {}

  /** Takes out what is no news any more; says how many lines. */
  @Sweep()
  forgetNews(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const rows = await tx.query(
        `delete from news where id in (
           select id from news where at < hansa_now() - $1 * interval '1 day' order by at limit 1000
           for update skip locked)
         returning 1`,
        [this.settings.newsDays],
      );
      return rows.length;
    });
  }
}
