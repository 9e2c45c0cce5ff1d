import { Injectable } from '@nestjs/common';
import { IdentityDatabase } from '../identity.database.js';
import { Invitation } from './invitation.entity.js';

@Injectable()
export class WithdrawInvitation {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const invitation = await tx.get(Invitation, id, { lock: true });
      invitation.withdraw(await tx.now());
      await tx.save(invitation);
      const { organisationId } = invitation;
      tx.record({ organisationId, action: 'identity.invitation-withdrawn', subject: { type: 'invitation', id } });
    });
  }
}
