import type { ModuleLevel, ModuleScope } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What is taught, whatever the version. */
@Entity('module')
export class Module {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') level: ModuleLevel;
  @Column('text') scope: ModuleScope;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('boolean') sample: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'partners_named_at', nullable: true }) partnersNamedAt: Date | null;
  /** Of the module itself and its partners; every version of it has one of its own. */
  @VersionColumn() version: number;

  static create(values: Omit<Module, 'version' | 'partnersNamedAt'>): Module {
    return Object.assign(new Module(), { ...values, partnersNamedAt: null });
  }
}
