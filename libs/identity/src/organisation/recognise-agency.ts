import { Injectable } from '@nestjs/common';
import { type Country, OrganisationState } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { Organisation } from './organisation.entity.js';

/** The operator recognises an agency for a country; from then on it may vouch for that country's clusters. */
@Injectable()
export class RecogniseAgency {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(id: string, version: number, country: Country): Promise<void> {
    await this.database.transaction(async (tx) => {
      const organisation = await tx.get(Organisation, id, { lock: true });
      expectVersion(organisation, version);
      organisation.recogniseFor(country);
      await tx.save(organisation);
      tx.changed(OrganisationState, id);
      tx.record({ organisationId: id, action: 'identity.agency-recognised', subject: { type: 'organisation', id } });
    });
  }
}
