import { type Language, type LocalisedText, type ModuleVersionState, type TargetGroup } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { VersionIsNoDraft, VersionIsNotEvaluated, VersionIsOutOfUse } from './module.errors.js';
import type { StoredMaterial, VersionContent } from './module.rules.js';

/** draft -> piloting -> evaluated -> integrated -> superseded, and retired from anywhere. */
@Entity('module_version')
export class ModuleVersion implements VersionContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'module_id' }) moduleId: string;
  @Column('int') number: number;
  @Column('text') state: ModuleVersionState;
  @Column('jsonb') title: LocalisedText;
  @Column('jsonb') summary: LocalisedText;
  @Column('jsonb') outcomes: LocalisedText[];
  @Column('text', { name: 'target_groups', array: true }) targetGroups: TargetGroup[];
  @Column('text', { array: true }) languages: Language[];
  /** Of teaching, in steps of half an hour. */
  @Column('double precision') hours: number;
  @Column('uuid', { array: true }) prerequisites: string[];
  @Column('jsonb') materials: StoredMaterial[];
  @Column('jsonb', { name: 'change_note', nullable: true }) changeNote: LocalisedText | null;
  /** The integration criteria that were in force when its pilots began: they are held against these. */
  @Column('int', { name: 'criteria_version', nullable: true }) criteriaVersion: number | null;
  /** What the partners decided; a version that they declined stays evaluated. */
  @Column('text', { nullable: true }) decision: 'integrated' | 'declined' | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @VersionColumn() version: number;

  static first(id: string, moduleId: string, content: VersionContent, now: Date): ModuleVersion {
    return draft(id, moduleId, 1, content, null, now);
  }

  /** The draft of the version after this one: it starts as this one stands. */
  next(id: string, changeNote: LocalisedText, now: Date): ModuleVersion {
    return draft(id, this.moduleId, this.number + 1, this, changeNote, now);
  }

  /** Another version cannot be begun before this one is done with. */
  isInTheMaking(): boolean {
    return ['draft', 'piloting'].includes(this.state) || (this.state === 'evaluated' && this.decision === null);
  }

  /**
   * A draft may change altogether. While it is piloted only its materials may, so that a link can be mended and a
   * translation added: what the pilots are compared by stays the same.
   */
  change(content: Partial<VersionContent> & { changeNote?: LocalisedText }, now: Date): void {
    const onlyMaterials = Object.keys(content).every((field) => field === 'materials');
    if (this.state !== 'draft' && !(this.state === 'piloting' && onlyMaterials)) throw new VersionIsNoDraft();
    Object.assign(this, content);
    this.changedAt = now;
  }

  startPiloting(criteriaVersion: number, now: Date): void {
    if (this.state !== 'draft') throw new VersionIsNoDraft();
    this.criteriaVersion = criteriaVersion;
    this.become('piloting', now);
  }

  /** Its pilots have met the criteria. */
  markEvaluated(now: Date): void {
    if (this.state === 'piloting') this.become('evaluated', now);
  }

  integrate(now: Date): void {
    if (this.state !== 'evaluated') throw new VersionIsNotEvaluated();
    this.decision = 'integrated';
    this.become('integrated', now);
  }

  /** The partners will not have it; what comes of that is a new version. */
  decline(now: Date): void {
    if (this.state !== 'evaluated') throw new VersionIsNotEvaluated();
    this.decision = 'declined';
    this.changedAt = now;
  }

  /** A newer version is in use. */
  supersede(now: Date): void {
    if (this.state === 'integrated') this.become('superseded', now);
  }

  retire(now: Date): void {
    if (this.state === 'retired' || this.state === 'superseded') throw new VersionIsOutOfUse();
    this.become('retired', now);
  }

  private become(state: ModuleVersionState, now: Date): void {
    this.state = state;
    this.changedAt = now;
  }
}

function draft(
  id: string,
  moduleId: string,
  number: number,
  content: VersionContent,
  changeNote: LocalisedText | null,
  now: Date,
): ModuleVersion {
  const { title, summary, outcomes, targetGroups, languages, hours, prerequisites, materials } = content;
  return Object.assign(new ModuleVersion(), {
    ...{ id, moduleId, number, state: 'draft', changeNote, criteriaVersion: null, decision: null },
    ...{ title, summary, outcomes, targetGroups, languages, hours, prerequisites, materials },
    ...{ createdAt: now, changedAt: now },
  });
}
