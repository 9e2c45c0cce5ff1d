import {
  type ChangeClusterInput,
  type ClusterEnd,
  type ClusterStatus,
  type Country,
  type CreateClusterInput,
  type CriterionCode,
  type LocalisedInput,
  type LocalisedText,
  type RegionCode,
  type ReturnClusterInput,
  type SectorCode,
  type Theme,
  writeTexts,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  CriteriaAreNotMet,
  PlanCannotBePutOff,
  PositionIsElsewhere,
  ProfileCannotBeSubmitted,
  ProfileIsBeingValidated,
  ProfileIsIncomplete,
  ProfileIsNoDraft,
  ProfileIsNotPublic,
  ProfileIsNotSubmitted,
  ProfileIsWithdrawn,
  ProfileWasNeverSubmitted,
  RegionIsUnknown,
} from './cluster.errors.js';
import {
  basisOf,
  type Beginning,
  isPublic,
  liesIn,
  missingFields,
  type PlanStep,
  putsOff,
  type Remark,
  type Verdict,
  writePlan,
} from './cluster.rules.js';

const decimal = {
  from: (text: string | null) => (text === null ? null : Number(text)),
  to: (fte: number | null) => fte,
};

/** A cluster's profile, on its way from a draft to the public and, at the end, out of it. */
@Entity('cluster')
export class Cluster {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('text') status: ClusterStatus;
  @Column('jsonb') name: LocalisedText;
  @Column('text', { nullable: true }) acronym: string | null;
  @Column('jsonb') summary: LocalisedText;
  @Column('jsonb', { nullable: true }) services: LocalisedText | null;
  @Column('text', { nullable: true }) website: string | null;
  @Column('text', { name: 'english_page', nullable: true }) englishPage: string | null;
  @Column('text') country: Country;
  @Column('text', { nullable: true }) region: RegionCode | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('float8', { nullable: true }) longitude: number | null;
  @Column('float8', { nullable: true }) latitude: number | null;
  @Column('text', { array: true }) sectors: SectorCode[];
  @Column('text', { array: true }) themes: Theme[];
  @Column('numeric', { name: 'management_fte', nullable: true, transformer: decimal }) managementFte: number | null;
  @Column('integer', { nullable: true }) founded: number | null;
  @Column('integer', { name: 'criteria_version', nullable: true }) criteriaVersion: number | null;
  @Column('text', { array: true }) unmet: CriterionCode[];
  @Column('jsonb') plan: PlanStep[];
  @Column('jsonb') remarks: Remark[];
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  /** The first time that it was public; stays when it is public no more. */
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'end_cause', nullable: true }) endCause: ClusterEnd | null;
  @Column('jsonb', { name: 'end_reason', nullable: true }) endReason: LocalisedText | null;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('boolean') sample: boolean;
  @VersionColumn() version: number;

  static draft(input: CreateClusterInput, { id, createdBy, now, sample }: Beginning): Cluster {
    const { ownerId, country, name, summary, duplicatesSeen: _seen, ...rest } = input;
    const cluster = Object.assign(new Cluster(), {
      ...{ id, ownerId, country, createdBy, sample, status: 'draft', version: 1, createdAt: now, changedAt: now },
      ...{ name: writeTexts(name), summary: writeTexts(summary), services: null, acronym: null },
      ...{ website: null, englishPage: null, region: null, place: null, longitude: null, latitude: null },
      ...{ sectors: [], themes: [], managementFte: null, founded: null, plan: [], remarks: [], unmet: [] },
      ...{ criteriaVersion: null, submittedAt: null, publishedAt: null, confirmedAt: null, remindedAt: null },
      ...{ endedAt: null, endCause: null, endReason: null },
    } satisfies Partial<Cluster>);
    cluster.change(rest, now);
    return cluster;
  }

  change({ name, summary, services, position, plan, ...rest }: ChangeClusterInput, now: Date): void {
    this.mayBeChanged();
    if (rest.region && !rest.region.startsWith(this.country)) throw new RegionIsUnknown({ field: 'region' });
    if (position && !liesIn(this.country, position)) throw new PositionIsElsewhere({ field: 'position' });
    Object.assign(this, rest);
    if (name) this.name = writeTexts(name, this.name);
    if (summary) this.summary = writeTexts(summary, this.summary);
    if (services !== undefined) this.services = services && writeTexts(services, this.services ?? undefined);
    if (position !== undefined) {
      this.longitude = position?.longitude ?? null;
      this.latitude = position?.latitude ?? null;
    }
    if (plan) this.changePlan(writePlan(plan, this.plan));
    this.changedAt = now;
  }

  mayBeChanged(): void {
    if (this.status === 'submitted') throw new ProfileIsBeingValidated();
    if (this.status === 'withdrawn') throw new ProfileIsWithdrawn();
  }

  /** What is said of the criteria after every change of the profile or its members. */
  noteVerdict({ unmet }: Pick<Verdict, 'unmet'>): void {
    this.unmet = unmet;
  }

  /** Something that belongs to the profile has changed: its members, its contacts, who vouches for it. */
  touch(now: Date): void {
    this.changedAt = now;
  }

  mayBeDiscarded(): void {
    if (this.status !== 'draft' || this.submittedAt) throw new ProfileIsNoDraft();
  }

  /** @param criteriaVersion of the criteria in force, by which it will be judged */
  submit(criteriaVersion: number, now: Date): void {
    if (!['draft', 'returned', 'expired'].includes(this.status)) throw new ProfileCannotBeSubmitted();
    const missing = missingFields(this);
    if (missing.length > 0) {
      const errors = missing.map((field) => ({ field, rule: 'must be told before it is submitted', code: 'missing' }));
      throw new ProfileIsIncomplete({ field: missing[0]!, errors });
    }
    this.status = 'submitted';
    this.criteriaVersion = criteriaVersion;
    this.submittedAt = now;
    this.changedAt = now;
  }

  takeBack(now: Date): void {
    this.mustBeSubmitted();
    this.status = 'draft';
    this.changedAt = now;
  }

  /** What was submitted; and what is public although the verdict no longer allows it to be what it is. */
  giveBack({ remarks }: ReturnClusterInput, verdict: Verdict, now: Date): void {
    const basis = basisOf(verdict);
    const holds = this.status === 'published' ? basis?.status === 'published' : basis !== null;
    if (!isPublic(this.status) || holds) this.mustBeSubmitted();
    this.status = 'returned';
    this.remarks = remarks.map(({ field, text }) => ({ field, text: writeTexts(text) }));
    this.changedAt = now;
  }

  /** A submitted profile becomes public as far as the verdict allows; an emerging one that meets everything published. */
  publish(verdict: Verdict, now: Date): void {
    const basis = basisOf(verdict);
    if (this.status !== 'emerging') this.mustBeSubmitted();
    else if (basis?.status !== 'published') throw new CriteriaAreNotMet();
    if (!basis) throw new CriteriaAreNotMet();
    this.goPublic(basis.status, verdict, now);
  }

  /** What holds again holds for another year, under the criteria in force. */
  reconfirm(verdict: Verdict, now: Date): void {
    this.mustBePublic();
    const basis = basisOf(verdict);
    if (!basis) throw new CriteriaAreNotMet();
    this.criteriaVersion = verdict.version;
    this.goPublic(basis.status, verdict, now);
  }

  /** Says that the owner has been reminded that the profile is to be reconfirmed. */
  remind(now: Date): void {
    this.remindedAt = now;
  }

  expire(cause: Exclude<ClusterEnd, 'withdrawn'>, now: Date, reason: LocalisedText | null = null): void {
    this.mustBePublic();
    this.end('expired', cause, reason, now);
  }

  withdraw(reason: LocalisedInput, now: Date): void {
    if (this.status === 'withdrawn') throw new ProfileIsWithdrawn();
    if (this.status === 'draft' && !this.submittedAt) throw new ProfileWasNeverSubmitted();
    this.end('withdrawn', 'withdrawn', writeTexts(reason), now);
  }

  handOver(organisationId: string, now: Date): void {
    if (this.status === 'withdrawn') throw new ProfileIsWithdrawn();
    this.ownerId = organisationId;
    this.changedAt = now;
  }

  private changePlan(plan: PlanStep[]): void {
    if (this.status === 'emerging' && putsOff(this.plan, plan, this.unmet)) {
      throw new PlanCannotBePutOff({ field: 'plan' });
    }
    this.plan = plan;
  }

  private goPublic(status: 'published' | 'emerging', verdict: Verdict, now: Date): void {
    this.status = status;
    this.unmet = verdict.unmet;
    this.remarks = [];
    this.publishedAt ??= now;
    this.confirmedAt = now;
    this.remindedAt = null;
    Object.assign(this, { endedAt: null, endCause: null, endReason: null });
    this.changedAt = now;
  }

  private end(status: 'expired' | 'withdrawn', cause: ClusterEnd, reason: LocalisedText | null, now: Date): void {
    this.status = status;
    this.endCause = cause;
    this.endReason = reason;
    this.endedAt = now;
    this.changedAt = now;
  }

  private mustBeSubmitted(): void {
    if (this.status !== 'submitted') throw new ProfileIsNotSubmitted();
  }

  mustBePublic(): void {
    if (!isPublic(this.status)) throw new ProfileIsNotPublic();
  }
}
