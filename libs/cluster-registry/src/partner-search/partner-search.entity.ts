import {
  type ChangePartnerSearchInput,
  type Country,
  type LocalisedText,
  type PartnerKind,
  type PartnerSearchEnd,
  type PartnerSearchOutcome,
  type PartnerSearchStatus,
  type PostPartnerSearchInput,
  type SectorCode,
  type Theme,
  writeTexts,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  OutcomeIsTold,
  SearchEndsInThePast,
  SearchEndsTooLate,
  SearchIsClosed,
  SearchIsWithdrawn,
} from './partner-search.errors.js';
import { type Beginning, isTooFar } from './partner-search.rules.js';

/** A cluster looks for partners: open -> closed, or withdrawn by its poster. */
@Entity('partner_search')
export class PartnerSearch {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'cluster_id' }) clusterId: string;
  @Column('text') status: PartnerSearchStatus;
  @Column('jsonb') title: LocalisedText;
  @Column('jsonb') sought: LocalisedText;
  @Column('jsonb') offered: LocalisedText;
  /** Where partners are looked for. */
  @Column('text', { array: true }) countries: Country[];
  @Column('text', { array: true }) themes: Theme[];
  @Column('text', { array: true }) sectors: SectorCode[];
  @Column('text', { array: true }) partners: PartnerKind[];
  /** YYYY-MM-DD, in the cluster's country. */
  @Column('date') until: string;
  /** When that day is over there. */
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('timestamptz', { name: 'posted_at' }) postedAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy: PartnerSearchEnd | null;
  @Column('text', { nullable: true }) outcome: PartnerSearchOutcome | null;
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason: string | null;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('boolean') sample: boolean;
  @VersionColumn() version: number;

  static post(input: PostPartnerSearchInput, { now, endsAt, ...beginning }: Beginning): PartnerSearch {
    const { title, sought, offered, themes = [], sectors = [], until, ...rest } = input;
    const search = Object.assign(new PartnerSearch(), beginning, rest, {
      ...{ title: writeTexts(title), sought: writeTexts(sought), offered: writeTexts(offered), themes, sectors },
      ...{ status: 'open', postedAt: now, changedAt: now, version: 1 },
      ...{ endedAt: null, endedBy: null, outcome: null, withdrawalReason: null },
    } satisfies Partial<PartnerSearch>);
    search.runUntil(until, endsAt, now);
    return search;
  }

  /** @param endsAt when the last day is over in the cluster's country, where another one is given */
  change({ title, sought, offered, until, ...rest }: ChangePartnerSearchInput, endsAt: Date | null, now: Date): void {
    this.mustBeOpen(now);
    Object.assign(this, rest);
    if (title) this.title = writeTexts(title, this.title);
    if (sought) this.sought = writeTexts(sought, this.sought);
    if (offered) this.offered = writeTexts(offered, this.offered);
    if (until && endsAt) this.runUntil(until, endsAt, now);
    this.changedAt = now;
  }

  /**
   * By its poster, who says what came of it; of a search that time has ended he says it afterwards.
   * Says whether it was open until now.
   */
  close(outcome: PartnerSearchOutcome, now: Date): boolean {
    if (this.status === 'withdrawn') throw new SearchIsWithdrawn();
    if (this.outcome) throw new OutcomeIsTold();
    const wasOpen = this.status === 'open';
    this.outcome = outcome;
    this.changedAt = now;
    if (wasOpen) this.end('closed', this.isOver(now) ? 'time' : 'poster', now);
    return wasOpen;
  }

  withdraw(reason: string, now: Date): void {
    if (this.status === 'withdrawn') throw new SearchIsWithdrawn();
    this.end('withdrawn', 'poster', now);
    this.withdrawalReason = reason;
  }

  /** What time or the end of the cluster's profile decided. Says whether there was anything to end. */
  lapse(clusterIsPublic: boolean, now: Date): boolean {
    if (this.status !== 'open') return false;
    if (clusterIsPublic && !this.isOver(now)) return false;
    this.end('closed', clusterIsPublic ? 'time' : 'cluster-gone', now);
    return true;
  }

  mustBeOpen(now: Date): void {
    if (this.status === 'withdrawn') throw new SearchIsWithdrawn();
    if (this.status === 'closed' || this.isOver(now)) throw new SearchIsClosed();
  }

  /** Whether its last day is over, noticed or not. */
  isOver(now: Date): boolean {
    return now >= this.endsAt;
  }

  private runUntil(until: string, endsAt: Date, now: Date): void {
    if (endsAt <= now) throw new SearchEndsInThePast({ field: 'until' });
    if (isTooFar(endsAt, now)) throw new SearchEndsTooLate({ field: 'until' });
    this.until = until;
    this.endsAt = endsAt;
  }

  private end(status: 'closed' | 'withdrawn', by: PartnerSearchEnd, now: Date): void {
    this.status = status;
    this.endedBy = by;
    this.endedAt = now;
    this.changedAt = now;
  }
}
