import { Injectable } from '@nestjs/common';
import {
  type DecisionsQuery,
  type DecisionView,
  type FlaggedText,
  type Language,
  type LocalisedText,
  NotFound,
  type Page,
  type PageQuery,
  renderText,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { personLabel, stateOf } from '../discussion/discussion-row.rules.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

interface FlaggedRow extends Pick<FlaggedText, 'discussionId' | 'language' | 'title' | 'body'> {
  textType: FlaggedText['text']['type'];
  textId: string;
  subjectType: FlaggedText['subject']['type'];
  subjectId: string;
  subjectTitle: LocalisedText | null;
  authorId: string | null;
  authorName: string | null;
  hidden_at: Date | null;
  removed_at: null;
  flags: { reason: string; id: string; name: string | null; at: string }[];
  flaggedAt: Date;
}
interface DecisionRow extends Omit<DecisionView, 'text' | 'by' | 'at'> {
  textType: DecisionView['text']['type'];
  textId: string;
  byId: string | null;
  byName: string | null;
  at: Date;
}

const DECISIONS = `
select m.id, m.text_type as "textType", m.text_id as "textId", m.discussion_id as "discussionId", m.decision, m.reason,
  m.decided_by as "byId", p.name as "byName", m.at
from moderation_decision m left join person p on p.id = m.decided_by`;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

@Injectable()
export class ModerationQueries {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  /** What somebody has flagged and nobody has decided about; what has waited longest comes first. */
  async flagged(query: PageQuery, languages: Language[]): Promise<Page<FlaggedText>> {
    const rows = await this.database.query<FlaggedRow>(
      `with open as (
         select text_type, text_id, discussion_id, min(at) as at from flag where settled_at is null
         group by 1, 2, 3 having $1::timestamptz is null or (min(at), text_id) > ($1, $2::uuid)
         order by 4, 2 limit $3)
       select o.text_type as "textType", o.text_id as "textId", o.discussion_id as "discussionId", o.at as "flaggedAt",
         d.subject_type as "subjectType", d.subject_id as "subjectId", d.title,
         (select s.title from discussable s where s.type = d.subject_type and s.id = d.subject_id limit 1) as "subjectTitle",
         coalesce(p.language, d.language) as language, case when p.id is null then d.body else p.body end as body,
         w.id as "authorId", w.name as "authorName",
         case when p.id is null then d.hidden_at else p.hidden_at end as hidden_at, null as removed_at,
         (select json_agg(json_build_object('reason', f.reason, 'id', f.person_id, 'name', n.name, 'at', f.at) order by f.at)
          from flag f left join person n on n.id = f.person_id
          where f.text_id = o.text_id and f.settled_at is null) as flags
       from open o join discussion d on d.id = o.discussion_id
       left join post p on o.text_type = 'post' and p.id = o.text_id
       left join person w on w.id = case when p.id is null then d.author_id else p.author_id end
       order by o.at, o.text_id`,
      [...(readCursor(query.cursor, Cursor) ?? [null, null]), query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.flaggedAt.toISOString(), row.textId]);
    return { items: items.map((row) => flaggedText(row, languages)), nextCursor };
  }

  /** What moderators decided, the newest first. */
  async decisions(query: DecisionsQuery): Promise<Page<DecisionView>> {
    const rows = await this.database.query<DecisionRow>(
      `${DECISIONS} where ($1::timestamptz is null or (m.at, m.id) < ($1, $2::uuid))
         and ($3::uuid is null or m.discussion_id = $3)
       order by m.at desc, m.id desc limit $4`,
      [...(readCursor(query.cursor, Cursor) ?? [null, null]), query.discussionId ?? null, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.at.toISOString(), row.id]);
    return { items: items.map(decisionView), nextCursor };
  }

  /** Throws `NotFound`. */
  async decision(id: string): Promise<DecisionView> {
    const [row] = await this.database.query<DecisionRow>(`${DECISIONS} where m.id = $1`, [id]);
    if (!row) throw new NotFound();
    return decisionView(row);
  }
}

function flaggedText(row: FlaggedRow, languages: readonly Language[]): FlaggedText {
  const { discussionId, language, title, body } = row;
  return {
    ...{ discussionId, language, title, body, state: stateOf(row) },
    text: { type: row.textType, id: row.textId },
    subject: {
      ...{ type: row.subjectType, id: row.subjectId },
      title: row.subjectTitle && renderText(row.subjectTitle, languages),
    },
    author: personLabel(row.authorId, row.authorName),
    flags: row.flags.map(({ reason, id, name, at }) => ({ reason, by: { id, name }, at: new Date(at).toISOString() })),
    flaggedAt: row.flaggedAt.toISOString(),
  };
}

function decisionView({ textType, textId, byId, byName, at, ...rest }: DecisionRow): DecisionView {
  return { ...rest, text: { type: textType, id: textId }, by: personLabel(byId, byName), at: at.toISOString() };
}
