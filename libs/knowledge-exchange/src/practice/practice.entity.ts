import {
  type AddPracticeInput,
  type Cost,
  type Country,
  type Language,
  type LocalisedText,
  type PracticeLink,
  type PracticeOutcome,
  type PracticeStatus,
  type PracticeValidation,
  type Timescale,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Beginning, languagesOf, type PracticeContent, type StoredFact, writeContent } from './practice.rules.js';

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
}
