import type { Language } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { ReplyTakesNoReplies } from './discussion.errors.js';
import {
  type EarlierText,
  hideText,
  mustBeOpen,
  removeText,
  restoreText,
  rewrite,
  type Writing,
} from './writing.rules.js';

/** An answer in a discussion, or a reply to an answer. */
@Entity('post')
export class Post implements Writing {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'discussion_id' }) discussionId: string;
  /** Its place in the discussion, from 1. */
  @Column('int') number: number;
  /** The place of the answer that it belongs to; an answer's own. */
  @Column('int') thread: number;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text') language: Language;
  @Column('text', { nullable: true }) body: string | null;
  @Column('int', { name: 'text_number' }) textNumber: number;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'author_id', nullable: true }) authorId: string | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt: Date | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason: string | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('boolean') sample: boolean;
  @VersionColumn() version: number;

  /** @param parent the answer that it replies to; null for an answer */
  static write(
    { language, text }: { language: Language; text: string },
    parent: Post | null,
    beginning: { id: string; discussionId: string; number: number; authorId: string; now: Date; sample: boolean },
  ): Post {
    if (parent && (parent.parentId !== null || parent.discussionId !== beginning.discussionId)) {
      throw new ReplyTakesNoReplies({ field: 'parentId' });
    }
    if (parent) mustBeOpen(parent);
    const { now, ...rest } = beginning;
    return Object.assign(new Post(), {
      ...rest,
      ...{ language, body: text, textNumber: 1, parentId: parent?.id ?? null, thread: parent?.thread ?? rest.number },
      ...{ createdAt: now, writtenAt: now, hiddenAt: null, hiddenReason: null, removedAt: null },
    });
  }

  get isReply(): boolean {
    return this.parentId !== null;
  }

  get isOpen(): boolean {
    return this.hiddenAt === null && this.removedAt === null;
  }

  /** Gives the text that was there, or null when nothing is another one. */
  change(
    change: { language?: Language | undefined; body?: string | undefined },
    personId: string,
    now: Date,
  ): EarlierText | null {
    return rewrite(this, change, personId, now);
  }

  /** Replies to it stay. */
  remove(personId: string, now: Date): void {
    removeText(this, personId, now);
  }

  hide(reason: string, now: Date): void {
    hideText(this, reason, now);
  }

  restore(): void {
    restoreText(this);
  }
}
