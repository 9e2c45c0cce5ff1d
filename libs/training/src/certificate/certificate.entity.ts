import type { CertificateReason, CertificateStatus } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CertificateIsWithdrawn } from './certificate.errors.js';
import type { CertificateFacts } from './certificate.rules.js';
import type { Credential } from './credential.rules.js';

/** What the platform keeps of a certificate for ever; nothing in it says whose it is. */
@Entity('certificate')
export class Certificate {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('uuid', { name: 'session_id' }) sessionId: string;
  @Column('uuid', { name: 'issuer_id' }) issuerId: string;
  @Column('jsonb') facts: CertificateFacts;
  /** What the file says, but for its holder. */
  @Column('jsonb') content: Credential;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date;
  /** The key that signed it. */
  @Column('text') kid: string;
  @Column('bytea') salt: Buffer;
  @Column('bytea') fingerprint: Buffer;
  /** Its place in the lists of what has been withdrawn. */
  @Column('bigint', { name: 'status_index' }) statusIndex: string;
  @Column('text') status: CertificateStatus;
  @Column('text', { nullable: true }) reason: CertificateReason | null;
  @Column('timestamptz', { name: 'status_changed_at', nullable: true }) statusChangedAt: Date | null;
  @Column('text', { name: 'superseded_by', nullable: true }) supersededBy: string | null;
  @Column('boolean') sample: boolean;

  static issue(
    values: Omit<
      Certificate,
      'status' | 'reason' | 'statusChangedAt' | 'supersededBy' | 'revoke' | 'supersede' | 'mustNotBeSuperseded'
    >,
  ): Certificate {
    const status = { status: 'valid', reason: null, statusChangedAt: null, supersededBy: null };
    return Object.assign(new Certificate(), values, status);
  }

  revoke(reason: CertificateReason, now: Date): void {
    if (this.status !== 'valid') throw new CertificateIsWithdrawn({ is: this.status });
    this.withdraw('revoked', reason, now);
  }

  mustNotBeSuperseded(): void {
    if (this.status === 'superseded') throw new CertificateIsWithdrawn({ is: this.status });
  }

  /** Another one takes its place; also that of one which was revoked by mistake. */
  supersede(number: string, reason: CertificateReason, now: Date): void {
    this.mustNotBeSuperseded();
    this.supersededBy = number;
    this.withdraw('superseded', reason, now);
  }

  private withdraw(status: CertificateStatus, reason: CertificateReason, now: Date): void {
    this.status = status;
    this.reason = reason;
    this.statusChangedAt = now;
  }
}
