import type { DiscussionKind, Language, StartDiscussionInput, SubjectType } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { NothingToAccept } from './discussion.errors.js';
import {
  type EarlierText,
  hideText,
  mustBeOf,
  mustBeOpen,
  removeText,
  restoreText,
  rewrite,
  type Writing,
} from './writing.rules.js';

/** A question, or something to talk about, under anything that everybody can see. */
@Entity('discussion')
export class Discussion implements Writing {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'subject_type' }) subjectType: SubjectType;
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('text') kind: DiscussionKind;
  @Column('text') language: Language;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) body: string | null;
  @Column('int', { name: 'text_number' }) textNumber: number;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'author_id', nullable: true }) authorId: string | null;
  @Column('uuid', { name: 'accepted_post_id', nullable: true }) acceptedPostId: string | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt: Date | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason: string | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** Moved on by whoever writes in it, without a new version: an answer is no change of the question. */
  @Column('timestamptz', { name: 'activity_at' }) activityAt: Date;
  @Column('boolean') sample: boolean;
  @VersionColumn() version: number;

  static start(
    { subject, kind, language, title, text }: StartDiscussionInput,
    { id, authorId, now, sample }: { id: string; authorId: string; now: Date; sample: boolean },
  ): Discussion {
    return Object.assign(new Discussion(), {
      ...{ id, authorId, sample, kind, language, title, body: text, textNumber: 1 },
      ...{ subjectType: subject.type, subjectId: subject.id, createdAt: now, activityAt: now, writtenAt: now },
      ...{ acceptedPostId: null, hiddenAt: null, hiddenReason: null, removedAt: null },
    });
  }

  /** Gives the text that was there, or null when nothing is another one. */
  change(
    change: { language?: Language | undefined; title?: string | undefined; body?: string | undefined },
    personId: string,
    now: Date,
  ): EarlierText | null {
    return rewrite(this, change, personId, now);
  }

  /** What others answered stays. */
  remove(personId: string, now: Date): void {
    removeText(this, personId, now);
  }

  hide(reason: string, now: Date): void {
    hideText(this, reason, now);
  }

  restore(): void {
    restoreText(this);
  }

  /** Throws when it is hidden or removed. */
  mustTakeAnswers(): void {
    mustBeOpen(this);
  }

  /** Accepts an answer, another one than before, or none. Says whether that changed anything. */
  accept(answer: { id: string; isReply: boolean; isOpen: boolean } | null, personId: string): boolean {
    mustBeOf(this, personId);
    mustBeOpen(this);
    if (answer && (this.kind !== 'question' || answer.isReply || !answer.isOpen)) throw new NothingToAccept();
    const accepted = answer?.id ?? null;
    const changed = this.acceptedPostId !== accepted;
    this.acceptedPostId = accepted;
    return changed;
  }

  /** Who has accepted an answer keeps nothing of it when it is removed. */
  forget(postId: string): void {
    if (this.acceptedPostId === postId) this.acceptedPostId = null;
  }
}
