import type { InterestStatus, PartnerContact } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { InterestWaitsNoMore } from './interest.errors.js';

/** Whom the other side writes to, and whose account has that address. */
export interface KnownContact extends PartnerContact {
  personId: string | null;
}

export interface NewInterest {
  id: string;
  partnerSearchId: string;
  clusterId: string;
  message: string;
  contact: KnownContact;
  expressedBy: string | null;
  sample: boolean;
}

/** Who answers an interest, and when. */
export interface Answer {
  by: string | null;
  at: Date;
  text: string | null;
}

/** A cluster's interest in a partner search: waiting -> accepted | declined, or withdrawn by its sender, or lapsed. */
@Entity('interest')
export class Interest {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'partner_search_id' }) partnerSearchId: string;
  /** Who is interested. */
  @Column('uuid', { name: 'cluster_id' }) clusterId: string;
  @Column('text') status: InterestStatus;
  /** From here on personal data, erasable. */
  @Column('text', { nullable: true }) message: string | null;
  @Column('text', { name: 'contact_name', nullable: true }) contactName: string | null;
  @Column('text', { name: 'contact_email', nullable: true }) contactEmail: string | null;
  @Column('uuid', { name: 'contact_person_id', nullable: true }) contactPersonId: string | null;
  @Column('uuid', { name: 'expressed_by', nullable: true }) expressedBy: string | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('text', { name: 'poster_contact_name', nullable: true }) posterContactName: string | null;
  @Column('text', { name: 'poster_contact_email', nullable: true }) posterContactEmail: string | null;
  @Column('uuid', { name: 'poster_contact_person_id', nullable: true }) posterContactPersonId: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null;
  /** To here. */
  @Column('timestamptz', { name: 'expressed_at' }) expressedAt: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  /** Of one that was withdrawn, or lapsed. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('boolean') sample: boolean;
  @VersionColumn() version: number;

  static express({ contact, ...rest }: NewInterest, now: Date): Interest {
    return Object.assign(new Interest(), rest, {
      ...{ status: 'waiting', expressedAt: now, version: 1 },
      ...{ contactName: contact.name, contactEmail: contact.email, contactPersonId: contact.personId },
      ...{ answer: null, posterContactName: null, posterContactEmail: null, posterContactPersonId: null },
      ...{ answeredBy: null, answeredAt: null, endedAt: null },
    } satisfies Partial<Interest>);
  }

  /** From now on both sides see both contacts. */
  accept(contact: KnownContact, answer: Answer): void {
    this.answerWith('accepted', answer);
    this.posterContactName = contact.name;
    this.posterContactEmail = contact.email;
    this.posterContactPersonId = contact.personId;
  }

  decline(answer: Answer): void {
    this.answerWith('declined', answer);
  }

  withdraw(now: Date): void {
    this.mustWait();
    this.status = 'withdrawn';
    this.endedAt = now;
  }

  private answerWith(status: 'accepted' | 'declined', { by, at, text }: Answer): void {
    this.mustWait();
    this.status = status;
    this.answeredBy = by;
    this.answeredAt = at;
    this.answer = text;
  }

  private mustWait(): void {
    if (this.status !== 'waiting') throw new InterestWaitsNoMore({ is: this.status });
  }
}
