import { Injectable } from '@nestjs/common';
import { type CreateOrganisationInput, MembershipState, OrganisationState } from '@hansa/contracts';
import { Access, type Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { IdentityDatabase } from '../identity.database.js';
import { Membership } from '../membership/membership.entity.js';
import { seeVerifiedPerson } from '../person/see-person.js';
import { checkParent } from './check-parent.js';
import { Organisation } from './organisation.entity.js';

/** Whoever registers an organisation is its first administrator. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly database: IdentityDatabase,
    private readonly access: Access,
  ) {}

  /** Gives the new organisation's id. */
  execute(caller: Caller, input: CreateOrganisationInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const person = await seeVerifiedPerson(tx, caller);
      const id = randomUUID();
      if (input.parentId) {
        const parent = { personId: person.id, organisationId: id, parentId: input.parentId };
        await checkParent(tx, this.access, parent);
      }
      const made = { at: await tx.now(), sample: tx.context.sample };
      await tx.save(Organisation.found(id, input, made));
      const membership = Membership.begin(
        { id: randomUUID(), personId: person.id, organisationId: id, roles: ['administrator'] },
        made,
      );
      await tx.save(membership);
      tx.changed(OrganisationState, id);
      tx.changed(MembershipState, membership.id);
      tx.record({ organisationId: id, action: 'identity.organisation-created', subject: { type: 'organisation', id } });
      return id;
    });
  }
}
