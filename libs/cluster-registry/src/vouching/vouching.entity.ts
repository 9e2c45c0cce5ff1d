import { type LocalisedInput, type LocalisedText, type VouchForClusterInput, writeTexts } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recognised agency stands for a cluster in place of the criteria, by a programme of its country and until a day. */
@Entity('vouching')
export class Vouching {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'cluster_id' }) clusterId: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('jsonb') programme: LocalisedText;
  /** YYYY-MM-DD; the end of that day in the cluster's country. */
  @Column('date') until: string;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'vouched_by', nullable: true }) vouchedBy: string | null;
  @Column('timestamptz', { name: 'vouched_at' }) vouchedAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('jsonb', { name: 'end_reason', nullable: true }) endReason: LocalisedText | null;

  static give(
    clusterId: string,
    { agencyId, programme, until }: VouchForClusterInput,
    beginning: { id: string; vouchedBy: string | null; now: Date },
  ): Vouching {
    const { id, vouchedBy, now } = beginning;
    return Object.assign(new Vouching(), {
      ...{ id, clusterId, agencyId, programme: writeTexts(programme), until, vouchedBy },
      ...{ vouchedAt: now, endedAt: null, endReason: null },
    });
  }

  /** @param reason left out where time has ended it, or a newer one takes its place */
  end(now: Date, reason?: LocalisedInput): void {
    this.endedAt = now;
    this.endReason = reason ? writeTexts(reason) : null;
  }
}
