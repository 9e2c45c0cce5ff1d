import { Injectable } from '@nestjs/common';
import {
  type DiscussionSummary,
  type DiscussionsQuery,
  type DiscussionView,
  type Language,
  NotFound,
  type Page,
  type PageQuery,
} from '@hansa/contracts';
import { Access, type Caller, page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { type DiscussionRow, discussionSummary, discussionView, type Reader } from './discussion-row.rules.js';

const ROWS = `
select d.*, (select s.title from discussable s where s.type = d.subject_type and s.id = d.subject_id limit 1) as subject_title,
  p.name as author_name,
  (select count(*)::int from post a where a.discussion_id = d.id and a.parent_id is null and a.hidden_at is null
    and a.removed_at is null) as answers
from discussion d left join person p on p.id = d.author_id`;

/** The row after which the page begins is `$1` and `$2`. */
const AFTER = `($1::timestamptz is null or (d.activity_at, d.id) < ($1, $2::uuid))`;
const IN_ORDER = 'order by d.activity_at desc, d.id desc';

const HAS_SUBJECT = `(select true from discussable s where s.type = d.subject_type and s.id = d.subject_id limit 1)`;
const HAS_ANSWERS = `exists (select from post a where a.discussion_id = d.id and a.parent_id is null
  and a.hidden_at is null and a.removed_at is null)`;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

@Injectable()
export class DiscussionQueries {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  /** What everybody can read; what was hidden or removed, or is about what can be seen no more, is not listed. */
  async discussions(query: DiscussionsQuery, languages: Language[]): Promise<Page<DiscussionSummary>> {
    const rows = await this.database.query<DiscussionRow>(
      `${ROWS} where ${AFTER} and d.hidden_at is null and d.removed_at is null
         and ($3::text is null or d.subject_type = $3) and ($4::uuid is null or d.subject_id = $4)
         and ($5::text is null or d.kind = $5) and ($6::text is null or d.language = $6)
         and ($7::text is null or d.kind = 'question' and case $7
           when 'none' then not ${HAS_ANSWERS}
           when 'accepted' then d.accepted_post_id is not null else d.accepted_post_id is null end)
         and ${HAS_SUBJECT} ${IN_ORDER} limit $8`,
      [
        ...(readCursor(query.cursor, Cursor) ?? [null, null]),
        ...[query.subjectType, query.subjectId, query.kind, query.language, query.answers].map(
          (value) => value ?? null,
        ),
        query.limit + 1,
      ],
    );
    return pageOf(rows, query.limit, { personId: null, moderates: false }, languages);
  }

  /** What the person began and what he wrote in, but for what he removed. */
  async mine(personId: string, query: PageQuery, languages: Language[]): Promise<Page<DiscussionSummary>> {
    const rows = await this.database.query<DiscussionRow>(
      `${ROWS} where ${AFTER} and d.id in (
           select id from discussion where author_id = $3 and removed_at is null
           union select discussion_id from post where author_id = $3 and removed_at is null)
       ${IN_ORDER} limit $4`,
      [...(readCursor(query.cursor, Cursor) ?? [null, null]), personId, query.limit + 1],
    );
    return pageOf(rows, query.limit, { personId, moderates: false }, languages);
  }

  /** Throws `NotFound` where its subject can be seen no more, but for its author and for moderators. */
  async discussion(id: string, caller: Caller | null, languages: Language[]): Promise<DiscussionView> {
    const [row] = await this.database.query<DiscussionRow>(`${ROWS} where d.id = $1`, [id]);
    if (!row) throw new NotFound();
    const reader = await this.reader(caller);
    const own = reader.personId !== null && row.author_id === reader.personId;
    if (!row.subject_title && !own && !reader.moderates) throw new NotFound();
    return discussionView(row, reader, languages);
  }

  async reader(caller: Caller | null): Promise<Reader> {
    if (!caller) return { personId: null, moderates: false };
    const { personId } = caller;
    return { personId, moderates: await this.access.allows(this.database, personId, 'knowledge.moderate', null) };
  }
}

function pageOf(
  rows: DiscussionRow[],
  limit: number,
  reader: Reader,
  languages: readonly Language[],
): Page<DiscussionSummary> {
  const { items, nextCursor } = page(rows, limit, (row) => [row.activity_at.toISOString(), row.id]);
  return { items: items.map((row) => discussionSummary(row, reader, languages)), nextCursor };
}
