import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Personal data: whose a certificate is, and the file as its holder gets it. Erased with the person. */
@Entity('certificate_holder')
export class CertificateHolder {
  @PrimaryColumn('uuid', { name: 'certificate_id' }) certificateId: string;
  @Column('uuid', { name: 'session_id' }) sessionId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') name: string;
  @Column('text') file: string;
  /** What the issuer wrote to the holder when he withdrew it. */
  @Column('text', { nullable: true }) note: string | null;
  /** The person has another certificate for the same session now. */
  @Column('boolean') superseded: boolean;

  static of(values: Omit<CertificateHolder, 'note' | 'superseded'>): CertificateHolder {
    return Object.assign(new CertificateHolder(), { ...values, note: null, superseded: false });
  }
}
