import type { InvitationStatus, Language, MembershipScope, Role } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InvitationIsForAnotherAddress, InvitationIsNotOpen } from './invitation.errors.js';

/** Personal data: the address. It is deleted some time after the invitation is settled. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  email: string;

  @Column('text')
  language: Language;

  @Column('text', { array: true })
  roles: Role[];

  @Column('text', { name: 'scope_type', nullable: true })
  scopeType: string | null;

  @Column('uuid', { name: 'scope_id', nullable: true })
  scopeId: string | null;

  /** When the membership will end, not the invitation. */
  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt: Date | null;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('text')
  status: InvitationStatus;

  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy: string | null;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('boolean')
  sample: boolean;

  static write(
    facts: Pick<
      Invitation,
      'id' | 'organisationId' | 'email' | 'language' | 'roles' | 'tokenHash' | 'invitedBy' | 'sample'
    > & {
      scope?: MembershipScope;
      endsAt?: Date;
    },
    at: Date,
    days: number,
  ): Invitation {
    const { scope, endsAt, ...rest } = facts;
    const lasting = new Date(at.getTime() + days * 86_400_000);
    return Object.assign(new Invitation(), rest, {
      scopeType: scope?.type ?? null,
      scopeId: scope?.id ?? null,
      endsAt: endsAt ?? null,
      status: 'open',
      invitedAt: at,
      expiresAt: endsAt && endsAt < lasting ? endsAt : lasting,
      settledAt: null,
    });
  }

  /** Whether it can still be answered; that its time is over counts before a sweep has noticed. */
  isOpen(at: Date): boolean {
    return this.status === 'open' && at < this.expiresAt;
  }

  scope(): MembershipScope | null {
    return this.scopeType && this.scopeId ? { type: this.scopeType, id: this.scopeId } : null;
  }

  /** @param email the verified address of the one who answers */
  accept(email: string, at: Date): void {
    this.checkAnswer(email, at);
    this.settle('accepted', at);
  }

  decline(email: string, at: Date): void {
    this.checkAnswer(email, at);
    this.settle('declined', at);
  }

  withdraw(at: Date): void {
    if (!this.isOpen(at)) throw new InvitationIsNotOpen();
    this.settle('withdrawn', at);
  }

  // The address first: whoever is not meant learns nothing about the rest.
  private checkAnswer(email: string, at: Date): void {
    if (email !== this.email) throw new InvitationIsForAnotherAddress();
    if (!this.isOpen(at)) throw new InvitationIsNotOpen();
  }

  private settle(status: InvitationStatus, at: Date): void {
    this.status = status;
    this.settledAt = at;
  }
}
