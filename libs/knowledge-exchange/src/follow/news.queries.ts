import { Injectable } from '@nestjs/common';
import {
  type Followed,
  type Language,
  type LocalisedText,
  type NewsItem,
  type NewsPage,
  type NewsQuery,
  renderText,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

interface NewsRow extends Pick<NewsItem, 'id' | 'kind'> {
  at: Date;
  subject_type: NewsItem['subject']['type'];
  subject_id: string;
  title: LocalisedText | null;
  post_id: string | null;
  by: NewsItem['by'];
  because: Followed[];
  seen: boolean;
}

/**
 * The lines after which `$1` follows something and before `$2` and `$3`, at most `$4`, with why: of every follow the
 * newest few are read from an index, so that neither many followers nor much news make it slow.
 * @param further SQL about `n`, a line
 */
export const newsFor = (further: string) => `
select h.news_id, h.at, jsonb_agg(jsonb_build_object('type', f.type, 'target', f.target) order by f.type, f.target) as because
from follow f cross join lateral (
  select t.news_id, t.at from news_target t join news n on n.id = t.news_id
  where t.type = f.type and t.target = f.target and t.at >= f.since
    and ($2::timestamptz is null or (t.at, t.news_id) < ($2, $3::uuid))
    and n.actor is distinct from $1
    and (select true from subject s where s.type = n.subject_type and s.id = n.subject_id limit 1)
    and (n.post_id is null or exists (
      select from post p where p.id = n.post_id and p.hidden_at is null and p.removed_at is null))
    ${further}
  order by t.at desc, t.news_id desc limit $4) h
where f.person_id = $1
group by 1, 2 order by 2 desc, 1 desc limit $4`;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

@Injectable()
export class NewsQueries {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  async news(personId: string, query: NewsQuery, languages: Language[]): Promise<NewsPage> {
    const rows = await this.database.query<NewsRow>(
      `with hit as (${newsFor('')})
       select n.id, n.kind, n.at, n.subject_type, n.subject_id, n.post_id, h.because,
         (select s.title from subject s where s.type = n.subject_type and s.id = n.subject_id limit 1) as title,
         case when n.subject_type = 'discussion' and n.actor is not null then
           jsonb_build_object('id', n.actor, 'name', (select name from person where id = n.actor)) end as by,
         coalesce(n.at <= (select until from news_seen where person_id = $1), false) as seen
       from hit h join news n on n.id = h.news_id order by n.at desc, n.id desc`,
      [personId, ...(readCursor(query.cursor, Cursor) ?? [null, null]), query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.at.toISOString(), row.id]);
    return {
      items: items.map((row) => newsItem(row, languages)),
      nextCursor,
      seenUntil: await this.seenUntil(personId),
    };
  }

  private async seenUntil(personId: string): Promise<string | null> {
    const [row] = await this.database.query<{ until: Date }>('select until from news_seen where person_id = $1', [
      personId,
    ]);
    return row?.until.toISOString() ?? null;
  }
}

function newsItem(row: NewsRow, languages: readonly Language[]): NewsItem {
  const { id, kind, by, because, seen } = row;
  return {
    ...{ id, kind, by, because, seen, postId: row.post_id, at: row.at.toISOString() },
    subject: {
      ...{ type: row.subject_type, id: row.subject_id },
      title: row.title && renderText(row.title, languages),
    },
  };
}
