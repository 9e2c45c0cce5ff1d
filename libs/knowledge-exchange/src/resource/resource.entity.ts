import {
  type AddResourceInput,
  type ChangeResourceInput,
  type Country,
  type Language,
  type Licence,
  type LocalisedText,
  type ModuleLevel,
  type ResourceKind,
  type ResourceLink,
  type ResourceState,
  writeTexts,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  MaterialFollowsItsModule,
  ResourceHasNoLink,
  ResourceIsNoDraft,
  ResourceIsNotPublished,
  ResourceIsOutOfUse,
} from './resource.errors.js';
import type { Beginning, IntegratedModule, MaterialContent, SourceModule } from './resource.rules.js';

/** draft -> published -> withdrawn; a material of a module is published at once and superseded by a newer version. */
@Entity('resource')
export class Resource {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('text') kind: ResourceKind;
  @Column('text') state: ResourceState;
  @Column('jsonb') title: LocalisedText;
  @Column('jsonb') description: LocalisedText;
  /** In which the thing itself can be had. */
  @Column('text', { array: true }) languages: Language[];
  @Column('text') licence: Licence;
  @Column('jsonb') links: ResourceLink[];
  /** Null is the owner's. */
  @Column('text', { nullable: true }) country: Country | null;
  @Column('text', { nullable: true }) level: ModuleLevel | null;
  @Column('text', { array: true }) themes: string[];
  /** Of materials of a module: where they come from. */
  @Column('jsonb', { nullable: true }) module: SourceModule | null;
  /** Stays the same from one version of the module to the next. */
  @Column('uuid', { name: 'material_id', nullable: true }) materialId: string | null;
  @Column('uuid', { name: 'superseded_by', array: true }) supersededBy: string[];
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('boolean') sample: boolean;
  @VersionColumn() version: number;

  static draft(input: AddResourceInput, beginning: Beginning): Resource {
    const { links = [], country = null, level = null, themes = [], title, description, ...rest } = input;
    return begin(beginning, {
      ...rest,
      ...{ links, country, level, themes, state: 'draft', module: null, materialId: null, publishedAt: null },
      title: writeTexts(title),
      description: writeTexts(description),
    });
  }

  /** Published from the beginning: the partners of its module have decided about it. */
  static material(material: MaterialContent, module: IntegratedModule, beginning: Beginning): Resource {
    const { ownerId, level, summary, source } = module;
    return begin(beginning, {
      ...{ ownerId, level, description: summary, kind: 'module-material', state: 'published', country: null },
      ...{ title: material.title, languages: [material.language], licence: material.licence, themes: [] },
      ...{ links: [{ url: material.url, language: material.language }], publishedAt: beginning.now },
      ...{ module: { ...source, materialKind: material.kind }, materialId: material.materialId },
    });
  }

  /** @param files how many it has */
  change({ title, description, ...rest }: ChangeResourceInput, now: Date, files = 0): void {
    this.mayBeChanged();
    Object.assign(this, rest);
    if (title) this.title = writeTexts(title, this.title);
    if (description) this.description = writeTexts(description, this.description);
    if (this.state === 'published') this.needSomething(files);
    this.changedAt = now;
  }

  /** Files are a part of what it is. @param left how many it has then */
  changeFiles(left: number, now: Date): void {
    this.mayBeChanged();
    if (this.state === 'published') this.needSomething(left);
    this.changedAt = now;
  }

  /** Also of what was withdrawn: nobody can have the file any more, and it would take room for ever. */
  removeFile(left: number, now: Date): void {
    if (this.state === 'withdrawn') this.changedAt = now;
    else this.changeFiles(left, now);
  }

  /** @param files how many it has */
  publish(now: Date, files = 0): void {
    if (this.state !== 'draft') throw new ResourceIsNoDraft();
    this.needSomething(files);
    this.state = 'published';
    this.publishedAt = now;
    this.changedAt = now;
  }

  mayBeDiscarded(): void {
    if (this.state !== 'draft') throw new ResourceIsNoDraft();
  }

  withdraw(reason: string, now: Date): void {
    if (this.state !== 'published') throw new ResourceIsNotPublished();
    this.state = 'withdrawn';
    this.withdrawalReason = reason;
    this.withdrawnAt = now;
    this.changedAt = now;
  }

  /** What was withdrawn stays withdrawn. */
  supersede(by: string[], now: Date): void {
    if (this.state !== 'published' && this.state !== 'superseded') return;
    this.state = 'superseded';
    this.supersededBy = by;
    this.changedAt = now;
  }

  private mayBeChanged(): void {
    if (this.module) throw new MaterialFollowsItsModule();
    if (this.state !== 'draft' && this.state !== 'published') throw new ResourceIsOutOfUse();
  }

  private needSomething(files: number): void {
    if (this.links.length === 0 && files === 0) throw new ResourceHasNoLink({ field: 'links' });
  }
}

function begin({ id, createdBy, now, sample }: Beginning, content: Partial<Resource>): Resource {
  return Object.assign(new Resource(), content, {
    ...{ id, createdBy, sample, createdAt: now, changedAt: now, version: 1 },
    ...{ supersededBy: [], withdrawalReason: null, withdrawnAt: null },
  });
}
