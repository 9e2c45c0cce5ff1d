import { Injectable } from '@nestjs/common';
import { MembershipState, NotFound } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { IdentityDatabase } from '../identity.database.js';
import { Person } from '../person/person.entity.js';
import { otherOperators } from './keep-an-operator.js';
import { PlatformMembership } from './platform-membership.entity.js';
import { OperatorIsThere } from './platform-role.errors.js';

/** For the command of whoever runs the machines; there is no route to it. */
@Injectable()
export class MakeFirstOperator {
  constructor(private readonly database: IdentityDatabase) {}

  /**
   * Gives the person's id.
   * @param who somebody who has signed in before; of several with one verified address the newest
   * @param options.force makes one more operator though there is one, for the day on which that one is lost
   * @throws NotFound, OperatorIsThere
   */
  execute(who: { email: string } | { personId: string }, options: { force?: boolean } = {}): Promise<string> {
    return this.database.transaction(async (tx) => {
      if ((await otherOperators(tx, null)) > 0 && !options.force) throw new OperatorIsThere();
      const [found] = await tx.query<{ id: string }>(
        `select id from person where ${'email' in who ? 'email' : 'id'} = $1 order by created_at desc, id limit 1`,
        ['email' in who ? who.email.trim().toLowerCase() : who.personId],
      );
      if (!found) throw new NotFound({ detail: 'Nobody with this address or id has signed in yet.' });
      const person = await tx.get(Person, found.id, { lock: true });
      const held = await tx.find(PlatformMembership, { personId: person.id }, { lock: true });
      const membership = held ?? PlatformMembership.begin(randomUUID(), person.id, tx.context.sample);
      membership.giveRoles([...membership.roles, 'operator'], membership);
      await tx.save(membership);
      tx.changed(MembershipState, membership.id);
      return person.id;
    });
  }
}
