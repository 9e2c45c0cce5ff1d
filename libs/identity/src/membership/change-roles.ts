import { Injectable } from '@nestjs/common';
import { MembershipState, type Role } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { keepAnAdministrator } from './keep-an-administrator.js';
import { lockMembership } from './lock-membership.js';

@Injectable()
export class ChangeRoles {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(membershipId: string, version: number, roles: Role[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const membership = await lockMembership(tx, membershipId);
      expectVersion(membership, version);
      const administered = membership.isAdministrator();
      membership.giveRoles(roles);
      if (administered && !membership.isAdministrator()) await keepAnAdministrator(tx, membership);
      await tx.save(membership);
      tx.changed(MembershipState, membership.id);
      tx.record({
        organisationId: membership.organisationId,
        action: 'identity.roles-changed',
        subject: { type: 'person', id: membership.personId },
      });
    });
  }
}
