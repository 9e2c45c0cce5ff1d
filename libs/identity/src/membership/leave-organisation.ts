import { Injectable } from '@nestjs/common';
import { MembershipState, NotFound } from '@hansa/contracts';
import { IdentityDatabase } from '../identity.database.js';
import { keepAnAdministrator } from './keep-an-administrator.js';
import { lockMembership } from './lock-membership.js';

/** A person ends a membership of its own. */
@Injectable()
export class LeaveOrganisation {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(personId: string, membershipId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const membership = await lockMembership(tx, membershipId);
      if (membership.personId !== personId) throw new NotFound();
      if (membership.isAdministrator()) await keepAnAdministrator(tx, membership);
      const { organisationId } = membership;
      await tx.remove(membership);
      tx.changed(MembershipState, membershipId);
      tx.record({ organisationId, action: 'identity.member-left', subject: { type: 'person', id: personId } });
    });
  }
}
