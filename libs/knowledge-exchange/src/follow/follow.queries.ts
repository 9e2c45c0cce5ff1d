import { Injectable } from '@nestjs/common';
import {
  type FollowsQuery,
  type FollowView,
  type Language,
  type LocalisedText,
  type Page,
  renderText,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

interface FollowRow extends Pick<FollowView, 'type' | 'target'> {
  title: LocalisedText | null;
  since: Date;
}

const Cursor = z.tuple([z.iso.datetime(), z.string(), z.string()]);

@Injectable()
export class FollowQueries {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async follows(personId: string, query: FollowsQuery, languages: Language[]): Promise<Page<FollowView>> {
    const rows = await this.database.query<FollowRow>(
      `select f.type, f.target, f.since,
         case when f.type not in ('theme', 'country') then
           (select s.title from subject s where s.type = f.type and s.id = f.target::uuid limit 1) end as title
       from follow f
       where f.person_id = $1 and ($2::text is null or f.type = $2) and ($3::text is null or f.target = $3)
         and ($4::timestamptz is null or f.since < $4 or f.since = $4 and (f.type, f.target) > ($5, $6))
       order by f.since desc, f.type, f.target limit $7`,
      [
        ...[personId, query.type ?? null, query.target ?? null],
        ...(readCursor(query.cursor, Cursor) ?? [null, null, null]),
        query.limit + 1,
      ],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.since.toISOString(), row.type, row.target]);
    return {
      items: items.map(({ type, target, title, since }) => ({
        ...{ type, target, title: title && renderText(title, languages) },
        since: since.toISOString(),
      })),
      nextCursor,
    };
  }
}
