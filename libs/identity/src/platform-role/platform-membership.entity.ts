import {
  type Country,
  type Permission,
  permissionsOf,
  PlatformRole,
  type PlatformReach,
  type Theme,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a person may do on the platform as a whole. */
@Entity('platform_membership')
export class PlatformMembership {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text', { array: true })
  roles: PlatformRole[];

  @Column('text', { array: true })
  permissions: Permission[];

  /** That a validator is named for. */
  @Column('text', { array: true })
  countries: Country[];

  /** That an expert is named for. */
  @Column('text', { array: true })
  themes: Theme[];

  @Column('boolean')
  sample: boolean;

  @VersionColumn()
  version: number;

  static begin(id: string, personId: string, sample: boolean): PlatformMembership {
    const membership = new PlatformMembership();
    membership.id = id;
    membership.personId = personId;
    membership.sample = sample;
    membership.version = 1;
    membership.giveRoles([], { countries: [], themes: [] });
    return membership;
  }

  isOperator(): boolean {
    return this.roles.includes('operator');
  }

  /** These roles and no others, as far as `reach` says. */
  giveRoles(roles: readonly PlatformRole[], { countries, themes }: PlatformReach): void {
    this.roles = PlatformRole.options.filter((role) => roles.includes(role));
    this.permissions = permissionsOf(this.roles);
    this.countries = countries;
    this.themes = themes;
  }
}
