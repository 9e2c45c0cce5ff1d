import { Injectable } from '@nestjs/common';
import { OrganisationState } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { Organisation } from './organisation.entity.js';

@Injectable()
export class WithdrawRecognition {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const organisation = await tx.get(Organisation, id, { lock: true });
      expectVersion(organisation, version);
      organisation.withdrawRecognition();
      await tx.save(organisation);
      tx.changed(OrganisationState, id);
      tx.record({
        organisationId: id,
        action: 'identity.recognition-withdrawn',
        subject: { type: 'organisation', id },
      });
    });
  }
}
