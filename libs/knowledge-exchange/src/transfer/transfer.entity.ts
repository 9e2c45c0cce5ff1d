import {
  type AbandonTransferInput,
  type AdaptTransferInput,
  type BeginTransferInput,
  type ChangeTransferInput,
  type Country,
  type FinishTransferInput,
  type LocalisedText,
  type TransferResult,
  type TransferStatus,
  writeTexts,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { ResultNeedsEvidence, TransferHasEnded, TransferHasNotEnded, TransferStaysAtHome } from './transfer.errors.js';
import { type Adaptation, type PracticeAtHome, staysAtHome, type StoredFact } from './transfer.rules.js';
import { type TransferBeginning, writeFacts } from './transfer.rules.js';

/** trying -> adapted -> finished with its result, or abandoned on the way. */
@Entity('transfer')
export class Transfer {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'practice_id' }) practiceId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') status: TransferStatus;
  @Column('text', { nullable: true }) result: TransferResult | null;
  @Column('jsonb') plan: LocalisedText;
  @Column('jsonb') adaptations: Adaptation[];
  /** What came of it, or why it was abandoned. */
  @Column('jsonb', { nullable: true }) outcome: LocalisedText | null;
  @Column('jsonb') evidence: StoredFact[];
  /** Where the practice was at home when this began. */
  @Column('text', { name: 'from_country' }) fromCountry: Country;
  @Column('text', { name: 'from_region', nullable: true }) fromRegion: string | null;
  @Column('text') country: Country;
  @Column('text', { nullable: true }) region: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('uuid', { name: 'cluster_id', nullable: true }) clusterId: string | null;
  @Column('timestamptz', { name: 'begun_at' }) begunAt: Date;
  /** When something was last heard of it. */
  @Column('timestamptz', { name: 'told_at' }) toldAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('boolean') sample: boolean;
  @VersionColumn() version: number;

  static begin(input: BeginTransferInput, home: PracticeAtHome, beginning: TransferBeginning): Transfer {
    if (staysAtHome(input, home)) throw new TransferStaysAtHome({ field: 'place' });
    const { practiceId, organisationId, place, clusterId = null, plan } = input;
    const { id, createdBy, now, sample } = beginning;
    return Object.assign(new Transfer(), {
      ...{ id, practiceId, organisationId, clusterId, createdBy, sample, version: 1 },
      ...{ status: 'trying', result: null, plan: writeTexts(plan), adaptations: [], outcome: null, evidence: [] },
      ...{ fromCountry: home.country, fromRegion: home.region },
      ...{ country: place.country, region: place.region ?? null, city: place.city ?? null },
      ...{ begunAt: now, toldAt: now, endedAt: null, changedAt: now },
    });
  }

  isUnderWay(): boolean {
    return this.endedAt === null;
  }

  /** Mends the words. What is told for the first time is told by adapting, finishing or abandoning. */
  change({ plan, outcome, evidence, ...rest }: ChangeTransferInput, now: Date): void {
    if (outcome && !this.outcome) throw new TransferHasNotEnded({ field: 'outcome' });
    if (evidence && !this.result) throw new TransferHasNotEnded({ field: 'evidence' });
    Object.assign(this, rest);
    if (plan) this.plan = writeTexts(plan, this.plan);
    if (outcome) this.outcome = writeTexts(outcome, this.outcome ?? undefined);
    if (evidence) this.evidence = writeFacts(evidence, this.evidence);
    this.needEvidence();
    this.changedAt = now;
  }

  /** May be done again: what is adapted is seldom adapted once. */
  adapt({ note }: AdaptTransferInput, now: Date): void {
    this.expectUnderWay();
    this.adaptations = [...this.adaptations, { at: now.toISOString(), note: writeTexts(note) }];
    this.status = 'adapted';
    this.hear(now);
  }

  finish({ result, outcome, evidence }: FinishTransferInput, now: Date): void {
    this.end('finished', outcome, now);
    this.result = result;
    this.evidence = writeFacts(evidence);
    this.needEvidence();
  }

  abandon({ why }: AbandonTransferInput, now: Date): void {
    this.end('abandoned', why, now);
  }

  private end(status: 'finished' | 'abandoned', outcome: FinishTransferInput['outcome'], now: Date): void {
    this.expectUnderWay();
    this.status = status;
    this.outcome = writeTexts(outcome);
    this.endedAt = now;
    this.hear(now);
  }

  private hear(now: Date): void {
    this.toldAt = now;
    this.changedAt = now;
  }

  private expectUnderWay(): void {
    if (!this.isUnderWay()) throw new TransferHasEnded();
  }

  private needEvidence(): void {
    const worked = this.result === 'worked' || this.result === 'worked-in-part';
    if (worked && this.evidence.length === 0) throw new ResultNeedsEvidence({ field: 'evidence' });
  }
}
