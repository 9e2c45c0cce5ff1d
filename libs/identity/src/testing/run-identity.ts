import type { Caller } from '@hansa/platform';
import { startHansa } from '@hansa/platform/testing';
import { IdentityDatabase } from '../identity.database.js';
import { IdentityModule } from '../identity.module.js';
import { AcceptInvitation } from '../invitation/accept-invitation.js';
import { InviteMember } from '../invitation/invite-member.js';
import { CreateOrganisation } from '../organisation/create-organisation.js';
import { anInvitation, anOrganisation, as } from './test-identity.js';

/** The whole service with its events flowing, alone. */
export async function runIdentity() {
  const hansa = await startHansa({ domains: [IdentityModule] });
  return {
    ...hansa,
    database: hansa.get<IdentityDatabase>(IdentityDatabase),
    organisation: (founder: Caller) =>
      as(founder, () => hansa.get(CreateOrganisation).execute(founder, anOrganisation())),
    member: async (organisationId: string, by: Caller, member: Caller) => {
      const invitation = anInvitation(member.email!);
      const invitationId = await as(by, () => hansa.get(InviteMember).execute(by, organisationId, invitation));
      return as(member, () => hansa.get(AcceptInvitation).execute(member, { invitationId }));
    },
  };
}
export type RunningIdentity = Awaited<ReturnType<typeof runIdentity>>;
