import type { FileName, FilePreview, FileType, Language, NoPreview } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of a resource in the pool; its bytes lie under the same id, outside the database. */
@Entity('resource_file')
export class PoolFile {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'resource_id' }) resourceId: string;
  @Column('integer') position: number;
  @Column('text') name: FileName;
  @Column('text') type: FileType;
  @Column('text', { nullable: true }) language: Language | null;
  @Column('text', { name: 'preview_state' }) previewState: FilePreview['state'];
  @Column('text', { name: 'preview_reason', nullable: true }) previewReason: NoPreview | null;
  /** When somebody is to look into it next. */
  @Column('timestamptz', { name: 'preview_due_at' }) previewDueAt: Date;
  /** A person; personal data, erasable. */
  @Column('uuid', { name: 'added_by', nullable: true }) addedBy: string | null;
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date;

  static added(
    about: Pick<PoolFile, 'id' | 'resourceId' | 'position' | 'name' | 'type' | 'language' | 'addedBy'>,
    now: Date,
  ): PoolFile {
    return Object.assign(new PoolFile(), about, {
      ...{ previewState: 'waiting', previewReason: null, previewDueAt: now, addedAt: now },
    });
  }

  arrange(position: number, name: FileName, language: Language | null): void {
    Object.assign(this, { position, name, language });
  }
}
