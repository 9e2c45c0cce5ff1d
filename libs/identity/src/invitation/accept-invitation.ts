import { Injectable } from '@nestjs/common';
import { type AnswerInvitationInput, MembershipState } from '@hansa/contracts';
import type { Caller, Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { IdentityDatabase } from '../identity.database.js';
import { Membership } from '../membership/membership.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { seeVerifiedPerson } from '../person/see-person.js';
import { findInvitation } from './find-invitation.js';
import type { Invitation } from './invitation.entity.js';

/** Binds only whoever has proved to read the invited address. */
@Injectable()
export class AcceptInvitation {
  constructor(private readonly database: IdentityDatabase) {}

  /** Gives the membership's id. */
  execute(caller: Caller, input: AnswerInvitationInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const person = await seeVerifiedPerson(tx, caller);
      const invitation = await findInvitation(tx, input, person.email);
      invitation.accept(person.email, await tx.now());
      await tx.save(invitation);
      const membership = await membershipFor(tx, person.id, invitation);
      await tx.save(membership);
      await reopen(tx, invitation.organisationId);
      tx.changed(MembershipState, membership.id);
      tx.record({
        organisationId: invitation.organisationId,
        action: 'identity.invitation-accepted',
        subject: { type: 'invitation', id: invitation.id },
      });
      return membership.id;
    });
  }
}

/** An organisation that was closed is open again with the member whom the operator has invited. */
async function reopen(tx: Transaction, organisationId: string): Promise<void> {
  const organisation = await tx.get(Organisation, organisationId, { lock: true });
  if (!organisation.closedAt) return;
  organisation.reopen();
  await tx.save(organisation);
}

/** Who was in the organisation already, by another address perhaps, gets what the invitation gives on top. */
async function membershipFor(tx: Transaction, personId: string, invitation: Invitation): Promise<Membership> {
  const { organisationId, roles, endsAt } = invitation;
  const scope = invitation.scope();
  const [held] = await tx.query<{ id: string }>(
    `select id from membership where person_id = $1 and organisation_id = $2
       and scope_type is not distinct from $3 and scope_id is not distinct from $4`,
    [personId, organisationId, scope?.type ?? null, scope?.id ?? null],
  );
  if (!held) {
    const made = { at: await tx.now(), sample: tx.context.sample };
    return Membership.begin({ id: randomUUID(), personId, organisationId, roles, scope, endsAt }, made);
  }
  const membership = await tx.get(Membership, held.id, { lock: true });
  membership.widen({ roles, endsAt });
  return membership;
}
