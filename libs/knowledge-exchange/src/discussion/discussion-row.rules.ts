import {
  type DiscussionKind,
  type DiscussionSummary,
  type DiscussionView,
  type Hiding,
  type Language,
  type LocalisedText,
  type PersonLabel,
  type PostView,
  renderText,
  type SubjectType,
  type TextState,
} from '@hansa/contracts';

interface WritingRow {
  id: string;
  language: Language;
  body: string | null;
  text_number: number;
  written_at: Date;
  author_id: string | null;
  author_name: string | null;
  hidden_at: Date | null;
  hidden_reason: string | null;
  removed_at: Date | null;
  created_at: Date;
  sample: boolean;
  version: number;
}

/** A discussion as its queries read it. */
export interface DiscussionRow extends WritingRow {
  subject_type: SubjectType;
  subject_id: string;
  /** Null where it can be seen no more. */
  subject_title: LocalisedText | null;
  kind: DiscussionKind;
  title: string | null;
  accepted_post_id: string | null;
  activity_at: Date;
  answers: number;
}

/** A post as its queries read it. */
export interface PostRow extends WritingRow {
  discussion_id: string;
  number: number;
  thread: number;
  parent_id: string | null;
  accepted: boolean;
}

/** Who reads, and whether he moderates. */
export interface Reader {
  personId: string | null;
  moderates: boolean;
}

/** The author reads what was hidden, and so do those who decide about it. */
function mayRead(row: Pick<WritingRow, 'hidden_at' | 'author_id'>, { personId, moderates }: Reader): boolean {
  return row.hidden_at === null || moderates || (personId !== null && row.author_id === personId);
}

export function stateOf(row: Pick<WritingRow, 'hidden_at' | 'removed_at'>): TextState {
  if (row.removed_at) return 'removed';
  return row.hidden_at ? 'hidden' : 'open';
}

export function personLabel(id: string | null, name: string | null): PersonLabel | null {
  return id === null ? null : { id, name };
}

export function discussionSummary(
  row: DiscussionRow,
  reader: Reader,
  languages: readonly Language[],
): DiscussionSummary {
  const { id, kind, language, answers } = row;
  return {
    ...{ id, kind, language, answers, state: stateOf(row) },
    subject: {
      ...{ type: row.subject_type, id: row.subject_id },
      title: row.subject_title && renderText(row.subject_title, languages),
    },
    title: mayRead(row, reader) ? row.title : null,
    author: personLabel(row.author_id, row.author_name),
    acceptedPostId: row.accepted_post_id,
    createdAt: row.created_at.toISOString(),
    activityAt: row.activity_at.toISOString(),
  };
}

export function discussionView(row: DiscussionRow, reader: Reader, languages: readonly Language[]): DiscussionView {
  return { ...discussionSummary(row, reader, languages), ...written(row, reader) };
}

export function postView(row: PostRow, reader: Reader): PostView {
  const { id, number, accepted, language } = row;
  return {
    ...{ id, number, accepted, language, state: stateOf(row) },
    ...{ discussionId: row.discussion_id, parentId: row.parent_id },
    author: personLabel(row.author_id, row.author_name),
    createdAt: row.created_at.toISOString(),
    ...written(row, reader),
  };
}

function written(row: WritingRow, reader: Reader) {
  const { sample, version } = row;
  return {
    ...{ sample, version, text: mayRead(row, reader) ? row.body : null, hidden: hidingOf(row) },
    earlierTexts: row.removed_at ? 0 : row.text_number - 1,
    writtenAt: row.written_at.toISOString(),
  };
}

function hidingOf({ hidden_at, hidden_reason, removed_at }: WritingRow): Hiding | null {
  return hidden_at && !removed_at ? { reason: hidden_reason!, at: hidden_at.toISOString() } : null;
}
