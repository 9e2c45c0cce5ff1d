import type { HandOverRequestStatus } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { HandOverRequestWaitsNoMore } from './hand-over-request.errors.js';

type Asked = Pick<HandOverRequest, 'id' | 'clusterId' | 'organisationId' | 'message' | 'askedBy' | 'askedAt'>;

/** A cluster organisation asks for the profile that somebody keeps for it. The hand-over itself grants it. */
@Entity('hand_over_request')
export class HandOverRequest {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'cluster_id' }) clusterId: string;
  /** Who asks. */
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') status: HandOverRequestStatus;
  /** From here on personal data, erasable. */
  @Column('text', { nullable: true }) message: string | null;
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null;
  /** To here. */
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @VersionColumn() version: number;

  static ask(asked: Asked): HandOverRequest {
    return Object.assign(new HandOverRequest(), asked, {
      ...{ status: 'waiting', reason: null, answeredBy: null, answeredAt: null, version: 1 },
    } satisfies Partial<HandOverRequest>);
  }

  decline(reason: string, by: string | null, now: Date): void {
    if (this.status !== 'waiting') throw new HandOverRequestWaitsNoMore();
    Object.assign(this, { status: 'declined', reason, answeredBy: by, answeredAt: now });
  }
}
