import {
  type AddPracticeInput,
  type Cost,
  type Country,
  type Language,
  type LocalisedInput,
  type LocalisedText,
  type PracticeLink,
  type PracticeOutcome,
  type PracticeStatus,
  type PracticeValidation,
  type Timescale,
  writeTexts,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  PracticeAwaitsNoValidation,
  PracticeIsIncomplete,
  PracticeIsNoDraft,
  PracticeIsNotPublished,
  PracticeIsNotSubmitted,
  PracticeIsOutOfUse,
  ValidationWasNotRefused,
} from './practice.errors.js';
import {
  type Beginning,
  languagesOf,
  missingIn,
  onlyAddsTranslations,
  type PracticeChange,
  type PracticeContent,
  type PracticeInput,
  type StoredFact,
  writeContent,
} from './practice.rules.js';

/** draft -> submitted -> published -> validated; returned on the way, published again when its text changes, withdrawn. */
@Entity('practice')
export class Practice implements PracticeContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('text') outcome: PracticeOutcome;
  @Column('text') status: PracticeStatus;
  /** Where the validation stands, of what is published and not validated. */
  @Column('text', { nullable: true }) validation: PracticeValidation | null;
  @Column('jsonb') title: LocalisedText;
  @Column('jsonb', { nullable: true }) summary: LocalisedText | null;
  @Column('jsonb', { nullable: true }) problem: LocalisedText | null;
  @Column('jsonb', { nullable: true }) done: LocalisedText | null;
  @Column('jsonb') evidence: StoredFact[];
  @Column('jsonb', { name: 'went_wrong', nullable: true }) wentWrong: LocalisedText | null;
  @Column('jsonb', { name: 'do_differently', nullable: true }) doDifferently: LocalisedText | null;
  @Column('jsonb', { nullable: true }) resources: LocalisedText | null;
  @Column('jsonb', { nullable: true }) cost: Cost | null;
  /** In full-time equivalents. */
  @Column('double precision', { nullable: true }) people: number | null;
  @Column('jsonb', { nullable: true }) challenges: LocalisedText | null;
  @Column('jsonb', { nullable: true }) lessons: LocalisedText | null;
  @Column('jsonb', { nullable: true }) timescale: Timescale | null;
  @Column('text', { nullable: true }) country: Country | null;
  @Column('text', { nullable: true }) region: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) website: string | null;
  @Column('text', { array: true }) themes: string[];
  @Column('jsonb') links: PracticeLink[];
  /** In which its title and its summary can be read. */
  @Column('text', { array: true }) languages: Language[];
  @Column('jsonb', { name: 'withdrawal_reason', nullable: true }) withdrawalReason: LocalisedText | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { name: 'validated_at', nullable: true }) validatedAt: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('boolean') sample: boolean;
  @VersionColumn() version: number;

  static draft({ ownerId, ...input }: AddPracticeInput, { id, createdBy, now, sample }: Beginning): Practice {
    const content = writeContent(input);
    return Object.assign(new Practice(), content, {
      ...{ id, ownerId, createdBy, sample, createdAt: now, changedAt: now, version: 1 },
      ...{ status: 'draft', validation: null, languages: languagesOf(content), withdrawalReason: null },
      ...{ publishedAt: null, validatedAt: null, withdrawnAt: null },
    });
  }

  /** Everybody can read it. */
  isPublic(): boolean {
    return this.status === 'published' || this.status === 'validated';
  }

  /** A validated text that becomes another one has to be validated anew. */
  change(input: PracticeInput, now: Date): PracticeChange {
    if (this.status === 'withdrawn') throw new PracticeIsOutOfUse();
    const content = writeContent(input, this);
    const translated = onlyAddsTranslations(this, content);
    const wasValidated = this.status === 'validated';
    Object.assign(this, content, { languages: languagesOf(content), changedAt: now });
    if (!this.isPublic()) return 'unseen';
    this.needAll();
    if (translated) return 'translated';
    if (!wasValidated) return 'changed';
    this.become('published', 'awaited', now);
    this.validatedAt = null;
    return 'validation-lost';
  }

  submit(now: Date): void {
    if (this.status !== 'draft' && this.status !== 'returned') throw new PracticeIsNoDraft();
    this.needAll();
    this.become('submitted', null, now);
  }

  /** By the organisation's editor, for its author to go on with. */
  return(now: Date): void {
    this.expectSubmitted();
    this.become('returned', null, now);
  }

  /** On the organisation's page; from now on it can be validated for the region. */
  publish(now: Date): void {
    this.expectSubmitted();
    this.needAll();
    this.become('published', 'awaited', now);
    this.publishedAt = now;
  }

  validate(now: Date): void {
    this.expectValidationAwaited();
    this.become('validated', null, now);
    this.validatedAt = now;
  }

  /** By the expert; it stays public. */
  refuseValidation(as: 'returned' | 'declined', now: Date): void {
    this.expectValidationAwaited();
    this.become('published', as, now);
  }

  /** Once more, when what was remarked has been answered. */
  askValidation(now: Date): void {
    if (this.validation === null || this.validation === 'awaited') throw new ValidationWasNotRefused();
    this.become('published', 'awaited', now);
  }

  withdraw(reason: LocalisedInput, now: Date): void {
    if (!this.isPublic()) throw new PracticeIsNotPublished();
    this.withdrawalReason = writeTexts(reason);
    this.withdrawnAt = now;
    this.become('withdrawn', null, now);
  }

  mayBeDiscarded(): void {
    if (this.status !== 'draft' && this.status !== 'returned') throw new PracticeIsNoDraft();
  }

  private become(status: PracticeStatus, validation: PracticeValidation | null, now: Date): void {
    Object.assign(this, { status, validation, changedAt: now });
  }

  private expectSubmitted(): void {
    if (this.status !== 'submitted') throw new PracticeIsNotSubmitted();
  }

  private expectValidationAwaited(): void {
    if (this.validation !== 'awaited') throw new PracticeAwaitsNoValidation();
  }

  /** Everything that is missing is named at once. */
  private needAll(): void {
    const errors = missingIn(this);
    if (errors.length > 0) throw new PracticeIsIncomplete({ errors });
  }
}
