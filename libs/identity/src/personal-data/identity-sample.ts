import { Injectable } from '@nestjs/common';
import { MembershipState, OrganisationState, PersonState } from '@hansa/contracts';
import type { SampleData, Transaction } from '@hansa/platform';

/**
 * Takes out what was made up for the demonstration. Sample organisations in which real people are, or of which real
 * ones are parts, stay with their sample members' memberships gone; sample people who founded something real stay too.
 */
@Injectable()
export class IdentitySample implements SampleData {
  async remove(tx: Transaction): Promise<Record<string, number>> {
    const take = async (sql: string): Promise<string[]> => {
      const rows = await tx.query<{ id: string }>(`with gone as (${sql}) select id from gone`);
      return rows.map(({ id }) => id);
    };
    const invitations = await take('delete from invitation where sample returning id');
    const memberships = await take('delete from membership where sample returning id');
    const platformRoles = await take('delete from platform_membership where sample returning id');
    await this.dropRealInvitations(tx);
    const organisations: string[] = [];
    // From the leaves up: a parent can go when its parts have gone.
    for (let leaves: string[]; (leaves = await take(BARE_ORGANISATIONS)).length > 0;) organisations.push(...leaves);
    await tx.query('delete from audit_entry where organisation_id = any($1::uuid[])', [organisations]);
    await take(
      `delete from personal_data_request r using person p where p.id = r.person_id and p.sample returning r.id`,
    );
    const people = await take(
      `delete from person p where p.sample
         and not exists (select 1 from membership m where m.person_id = p.id)
         and not exists (select 1 from platform_membership m where m.person_id = p.id)
       returning p.id`,
    );
    for (const id of [...memberships, ...platformRoles]) tx.changed(MembershipState, id);
    for (const id of organisations) tx.changed(OrganisationState, id);
    for (const id of people) tx.changed(PersonState, id);
    return {
      people: people.length,
      organisations: organisations.length,
      memberships: memberships.length,
      platformRoles: platformRoles.length,
      invitations: invitations.length,
    };
  }

  // An invitation that somebody tried out has nothing to lead to when its organisation goes.
  private async dropRealInvitations(tx: Transaction): Promise<void> {
    await tx.query(
      `delete from invitation i using organisation o where o.id = i.organisation_id and o.sample
         and not exists (select 1 from membership m where m.organisation_id = o.id)`,
    );
  }
}

const BARE_ORGANISATIONS = `delete from organisation o where o.sample
    and not exists (select 1 from membership m where m.organisation_id = o.id)
    and not exists (select 1 from organisation part where part.parent_id = o.id)
    and not exists (select 1 from invitation i where i.organisation_id = o.id)
  returning o.id`;
