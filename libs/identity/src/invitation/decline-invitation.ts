import { Injectable } from '@nestjs/common';
import type { AnswerInvitationInput } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { seeVerifiedPerson } from '../person/see-person.js';
import { findInvitation } from './find-invitation.js';

@Injectable()
export class DeclineInvitation {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(caller: Caller, input: AnswerInvitationInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { email } = await seeVerifiedPerson(tx, caller);
      const invitation = await findInvitation(tx, input, email);
      invitation.decline(email, await tx.now());
      await tx.save(invitation);
      tx.record({
        organisationId: invitation.organisationId,
        action: 'identity.invitation-declined',
        subject: { type: 'invitation', id: invitation.id },
      });
    });
  }
}
