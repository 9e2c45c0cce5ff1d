import {
  type EnterLabelInput,
  type LabelLevel,
  type LocalisedInput,
  type LocalisedText,
  writeTexts,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LabelEnd } from './label.rules.js';

/** A label of the European cluster-excellence scheme. A cluster holds one at a time; those that ended stay. */
@Entity('label')
export class Label {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'cluster_id' }) clusterId: string;
  @Column('text') level: LabelLevel;
  /** YYYY-MM-DD. */
  @Column('date', { name: 'awarded_on' }) awardedOn: string;
  /** YYYY-MM-DD; until the end of that day in the cluster's country. */
  @Column('date', { name: 'valid_until' }) validUntil: string;
  @Column('boolean') renewal: boolean;
  @Column('text') evidence: string;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'entered_by', nullable: true }) enteredBy: string | null;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'end_cause', nullable: true }) endCause: LabelEnd | null;
  @Column('jsonb', { name: 'end_reason', nullable: true }) endReason: LocalisedText | null;

  static enter(
    clusterId: string,
    { level, awardedOn, validUntil, renewal, evidence }: EnterLabelInput,
    { id, enteredBy, now }: { id: string; enteredBy: string | null; now: Date },
  ): Label {
    return Object.assign(new Label(), {
      ...{ id, clusterId, level, awardedOn, validUntil, renewal, evidence, enteredBy },
      ...{ enteredAt: now, endedAt: null, endCause: null, endReason: null },
    });
  }

  isAsEntered({ level, awardedOn, validUntil, renewal, evidence }: EnterLabelInput): boolean {
    const same = this.level === level && this.awardedOn === awardedOn && this.validUntil === validUntil;
    return same && this.renewal === renewal && this.evidence === evidence;
  }

  /** @param reason of a withdrawal */
  end(cause: LabelEnd, now: Date, reason?: LocalisedInput): void {
    this.endCause = cause;
    this.endedAt = now;
    this.endReason = reason ? writeTexts(reason) : null;
  }
}
