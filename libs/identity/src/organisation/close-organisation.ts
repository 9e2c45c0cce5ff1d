import { Injectable } from '@nestjs/common';
import { MembershipState, OrganisationState } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { lockMembers } from '../membership/keep-an-administrator.js';
import { OrganisationHasMembers } from './organisation.errors.js';

/** The last member closes the organisation and leaves it, so that nobody is held by an organisation of his own. */
@Injectable()
export class CloseOrganisation {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(personId: string, id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const organisation = await lockMembers(tx, id);
      expectVersion(organisation, version);
      organisation.close(await tx.now());
      const others = await tx.query('select from membership where organisation_id = $1 and person_id <> $2 limit 1', [
        id,
        personId,
      ]);
      if (others.length > 0) throw new OrganisationHasMembers();
      await tx.query('delete from invitation where organisation_id = $1', [id]);
      const left = await tx.query<{ id: string }>('delete from membership where organisation_id = $1 returning id', [
        id,
      ]);
      for (const membership of left) tx.changed(MembershipState, membership.id);
      await tx.save(organisation);
      tx.changed(OrganisationState, id);
      tx.record({ organisationId: id, action: 'identity.organisation-closed', subject: { type: 'organisation', id } });
    });
  }
}
