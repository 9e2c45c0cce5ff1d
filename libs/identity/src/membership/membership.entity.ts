import { type MembershipScope, type Permission, permissionsOf, Role } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { ConsultantIsNoAdministrator } from './membership.errors.js';

/** What a membership is for: roles, and for a consultant the one thing and the end. */
export interface Terms {
  roles: Role[];
  scope?: MembershipScope | null;
  endsAt?: Date | null;
}

@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { array: true })
  roles: Role[];

  /** What the roles allow, spelled out: access asks for it at every request. */
  @Column('text', { array: true })
  permissions: Permission[];

  @Column('text', { name: 'scope_type', nullable: true })
  scopeType: string | null;

  @Column('uuid', { name: 'scope_id', nullable: true })
  scopeId: string | null;

  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt: Date | null;

  @Column('boolean')
  sample: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @VersionColumn()
  version: number;

  static begin(
    {
      id,
      personId,
      organisationId,
      roles,
      scope,
      endsAt,
    }: { id: string; personId: string; organisationId: string } & Terms,
    made: { at: Date; sample: boolean },
  ): Membership {
    const membership = new Membership();
    membership.id = id;
    membership.personId = personId;
    membership.organisationId = organisationId;
    membership.scopeType = scope?.type ?? null;
    membership.scopeId = scope?.id ?? null;
    membership.endsAt = scope ? (endsAt ?? null) : null;
    membership.sample = made.sample;
    membership.createdAt = made.at;
    membership.version = 1;
    membership.giveRoles(roles);
    return membership;
  }

  /** A consultant acts for the organisation in one thing only, and until a set time. */
  isConsultant(): boolean {
    return this.scopeId !== null;
  }

  isAdministrator(): boolean {
    return this.roles.includes('administrator') && !this.isConsultant();
  }

  /** These roles and no others. */
  giveRoles(roles: readonly Role[]): void {
    if (this.isConsultant() && roles.includes('administrator'))
      throw new ConsultantIsNoAdministrator({ field: 'roles' });
    this.roles = Role.options.filter((role) => roles.includes(role));
    this.permissions = permissionsOf(this.roles);
  }

  /** These roles and those that were there before; a consultant's new term replaces the old one. */
  widen({ roles, endsAt }: Terms): void {
    this.giveRoles([...this.roles, ...roles]);
    if (this.isConsultant() && endsAt) this.endsAt = endsAt;
  }
}
