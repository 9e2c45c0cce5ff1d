import { Injectable } from '@nestjs/common';
import { MembershipState } from '@hansa/contracts';
import { IdentityDatabase } from '../identity.database.js';
import { keepAnAdministrator } from './keep-an-administrator.js';
import { lockMembership } from './lock-membership.js';

/** An administrator ends somebody's membership. */
@Injectable()
export class RemoveMember {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(membershipId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const membership = await lockMembership(tx, membershipId);
      if (membership.isAdministrator()) await keepAnAdministrator(tx, membership);
      const { organisationId, personId } = membership;
      await tx.remove(membership);
      tx.changed(MembershipState, membershipId);
      tx.record({ organisationId, action: 'identity.member-removed', subject: { type: 'person', id: personId } });
    });
  }
}
