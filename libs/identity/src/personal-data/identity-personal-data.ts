import { Injectable } from '@nestjs/common';
import { MembershipState, PersonState } from '@hansa/contracts';
import type { PersonalData, Transaction } from '@hansa/platform';

/** What identity holds about a person. The audit trail and the ledger of erasures hold ids, and keep them. */
@Injectable()
export class IdentityPersonalData implements PersonalData {
  async export(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
    const [person] = await tx.query(
      `select id, name, email, languages, country, created_at as "knownSince" from person where id = $1`,
      [personId],
    );
    return {
      person: person ?? null,
      memberships: await tx.query(
        `select m.id, m.organisation_id as "organisationId", o.name->'texts' as "organisation", m.roles,
                m.scope_type as "scopeType", m.scope_id as "scopeId", m.ends_at as "endsAt", m.created_at as "since"
         from membership m join organisation o on o.id = m.organisation_id where m.person_id = $1 order by m.created_at`,
        [personId],
      ),
      platformRoles: await tx.query('select roles, countries, themes from platform_membership where person_id = $1', [
        personId,
      ]),
      invitations: await tx.query(
        `select i.id, i.organisation_id as "organisationId", i.email, i.language, i.roles, i.status,
                i.invited_at as "invitedAt", i.expires_at as "expiresAt"
         from invitation i join person p on p.email = i.email where p.id = $1 order by i.invited_at`,
        [personId],
      ),
      sentInvitations: await tx.query(
        `select organisation_id as "organisationId", roles, status, invited_at as "invitedAt"
         from invitation where invited_by = $1 order by invited_at`,
        [personId],
      ),
      actions: await tx.query(
        `select at, action, organisation_id as "organisationId", subject_type as "subjectType",
                subject_id as "subjectId"
         from audit_entry where actor_id = $1 order by at, id`,
        [personId],
      ),
      exports: await tx.query(
        `select id, requested_at as "requestedAt" from personal_data_request where person_id = $1 order by requested_at`,
        [personId],
      ),
    };
  }

  async address(tx: Transaction, personId: string): Promise<string | null> {
    const [person] = await tx.query<{ email: string | null }>('select email from person where id = $1', [personId]);
    return person?.email ?? null;
  }

  async erase(tx: Transaction, personId: string): Promise<Record<string, number>> {
    const count = async (sql: string): Promise<string[]> => {
      const rows = await tx.query<{ id: string }>(`with gone as (${sql}) select id from gone`, [personId]);
      return rows.map(({ id }) => id);
    };
    const invitations = await count(
      `delete from invitation i using person p where p.id = $1 and i.email = p.email returning i.id`,
    );
    const sent = await count('update invitation set invited_by = null where invited_by = $1 returning id');
    const memberships = await count('delete from membership where person_id = $1 returning id');
    const platformRoles = await count('delete from platform_membership where person_id = $1 returning id');
    const exports = await count('delete from personal_data_request where person_id = $1 returning id');
    const people = await count('delete from person where id = $1 returning id');
    for (const id of [...memberships, ...platformRoles]) tx.changed(MembershipState, id);
    tx.changed(PersonState, personId);
    return {
      person: people.length,
      memberships: memberships.length,
      platformRoles: platformRoles.length,
      invitations: invitations.length,
      sentInvitationsWithoutSender: sent.length,
      exports: exports.length,
    };
  }
}
