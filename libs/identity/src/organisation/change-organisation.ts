import { Injectable } from '@nestjs/common';
import { type ChangeOrganisationInput, OrganisationState } from '@hansa/contracts';
import { Access, expectVersion } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { checkParent } from './check-parent.js';
import { Organisation } from './organisation.entity.js';

@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly database: IdentityDatabase,
    private readonly access: Access,
  ) {}

  async execute(personId: string, id: string, version: number, input: ChangeOrganisationInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const organisation = await tx.get(Organisation, id, { lock: true });
      expectVersion(organisation, version);
      if (input.parentId && input.parentId !== organisation.parentId) {
        await checkParent(tx, this.access, { personId, organisationId: id, parentId: input.parentId });
      }
      organisation.change(input);
      await tx.save(organisation);
      tx.changed(OrganisationState, id);
      tx.record({ organisationId: id, action: 'identity.organisation-changed', subject: { type: 'organisation', id } });
    });
  }
}
