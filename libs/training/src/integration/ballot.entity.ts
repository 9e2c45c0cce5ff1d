import type { Vote } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { OnlyPartnersVote, VoteIsNotOpen } from './integration.errors.js';
import { outcomeOf } from './integration.rules.js';

/** The vote of the partners on one version. */
@Entity('ballot')
export class Ballot {
  @PrimaryColumn('uuid', { name: 'module_version_id' }) moduleVersionId: string;
  @Column('uuid', { name: 'module_id' }) moduleId: string;
  /** As they were named when the vote was opened: later changes are for later votes. */
  @Column('uuid', { array: true }) partners: string[];
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('text', { nullable: true }) outcome: 'integrated' | 'declined' | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;

  static open(moduleVersionId: string, moduleId: string, partners: string[], now: Date): Ballot {
    const values = { moduleVersionId, moduleId, partners, openedAt: now, outcome: null, decidedAt: null };
    return Object.assign(new Ballot(), values);
  }

  mustTakeVoteOf(organisationId: string): void {
    if (this.outcome) throw new VoteIsNotOpen({ outcome: this.outcome });
    if (!this.partners.includes(organisationId)) throw new OnlyPartnersVote();
  }

  /** Decides as soon as the votes that count do, whatever the others would say. */
  decide(votes: readonly Vote[], now: Date): Ballot['outcome'] {
    this.outcome = outcomeOf(this.partners.length, votes);
    if (this.outcome) this.decidedAt = now;
    return this.outcome;
  }
}
