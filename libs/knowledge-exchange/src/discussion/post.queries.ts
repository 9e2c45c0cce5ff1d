import { Injectable } from '@nestjs/common';
import { type Language, NotFound, type Page, type PageQuery, type PostView, type WrittenText } from '@hansa/contracts';
import { type Caller, page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { DiscussionQueries } from './discussion.queries.js';
import { type PostRow, postView } from './discussion-row.rules.js';

const ROWS = `
select p.*, d.accepted_post_id is not distinct from p.id as accepted, w.name as author_name
from post p join discussion d on d.id = p.discussion_id left join person w on w.id = p.author_id`;

const Cursor = z.tuple([z.number().int(), z.number().int()]);

interface TextRow {
  number: number;
  language: Language;
  title: string | null;
  text: string;
  written_at: Date;
}

@Injectable()
export class PostQueries {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly discussions: DiscussionQueries,
  ) {}

  /** In a hidden discussion its author and moderators alone read on. Throws `NotFound`. */
  async posts(discussionId: string, query: PageQuery, caller: Caller | null): Promise<Page<PostView>> {
    await this.mayReadIn(discussionId, caller);
    const rows = await this.database.query<PostRow>(
      `${ROWS} where p.discussion_id = $1 and ($2::int is null or (p.thread, p.number) > ($2, $3::int))
       order by p.thread, p.number limit $4`,
      [discussionId, ...(readCursor(query.cursor, Cursor) ?? [null, null]), query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.thread, row.number]);
    const reader = await this.discussions.reader(caller);
    return { items: items.map((row) => postView(row, reader)), nextCursor };
  }

  /** Throws `NotFound`. */
  async post(id: string, caller: Caller | null): Promise<PostView> {
    const [row] = await this.database.query<PostRow>(`${ROWS} where p.id = $1`, [id]);
    if (!row) throw new NotFound();
    const reader = await this.discussions.reader(caller);
    if (reader.personId === null || row.author_id !== reader.personId) await this.mayReadIn(row.discussion_id, caller);
    return postView(row, reader);
  }

  /** Every text that a discussion has had. Throws `NotFound` for one whose text the reader may not read. */
  async textsOfDiscussion(id: string, caller: Caller | null): Promise<WrittenText[]> {
    const { text } = await this.discussions.discussion(id, caller, []);
    if (text === null) throw new NotFound();
    return this.texts('discussion', id);
  }

  /** Every text that a post has had. Throws `NotFound` for one whose text the reader may not read. */
  async textsOfPost(id: string, caller: Caller | null): Promise<WrittenText[]> {
    const { text } = await this.post(id, caller);
    if (text === null) throw new NotFound();
    return this.texts('post', id);
  }

  private async texts(table: 'discussion' | 'post', id: string): Promise<WrittenText[]> {
    const rows = await this.database.query<TextRow>(
      `select text_number as number, language, ${table === 'post' ? 'null' : 'title'} as title, body as text, written_at
       from ${table} where id = $1
       union all select number, language, title, body, written_at from earlier_text where of_id = $1
       order by number desc`,
      [id],
    );
    return rows.map(({ written_at, ...rest }) => ({ ...rest, writtenAt: written_at.toISOString() }));
  }

  private async mayReadIn(discussionId: string, caller: Caller | null): Promise<void> {
    const { state, text } = await this.discussions.discussion(discussionId, caller, []);
    if (state === 'hidden' && text === null) throw new NotFound();
  }
}
