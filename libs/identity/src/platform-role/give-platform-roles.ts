import { Injectable } from '@nestjs/common';
import { ChangedMeanwhile, type GivePlatformRolesInput, MembershipState } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { IdentityDatabase } from '../identity.database.js';
import { Person } from '../person/person.entity.js';
import { keepAnOperator } from './keep-an-operator.js';
import { PlatformMembership } from './platform-membership.entity.js';

/** The operator says who else operates the platform, and who validates what on it. */
@Injectable()
export class GivePlatformRoles {
  constructor(private readonly database: IdentityDatabase) {}

  /** @param version 0 for a person who never had any */
  async execute(personId: string, version: number, { roles, ...reach }: GivePlatformRolesInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.get(Person, personId, { lock: true });
      const held = await tx.find(PlatformMembership, { personId }, { lock: true });
      if ((held?.version ?? 0) !== version) throw new ChangedMeanwhile();
      if (held?.isOperator() && !roles.includes('operator')) await keepAnOperator(tx, personId);
      const membership = held ?? PlatformMembership.begin(randomUUID(), personId, tx.context.sample);
      membership.giveRoles(roles, reach);
      await tx.save(membership);
      tx.changed(MembershipState, membership.id);
    });
  }
}
