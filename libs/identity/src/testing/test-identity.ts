import type { CreateOrganisationInput, InviteMemberInput, Role } from '@hansa/contracts';
import { Access, type Caller, inContext } from '@hansa/platform';
import { testDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { IdentityDatabase } from '../identity.database.js';
import { IdentitySettings } from '../identity.settings.js';
import { AcceptInvitation } from '../invitation/accept-invitation.js';
import { InviteMember } from '../invitation/invite-member.js';
import { CreateOrganisation } from '../organisation/create-organisation.js';
import { WelcomePerson } from '../person/welcome-person.js';

/** Settings as they are when nothing is set, but for `values`. */
export function someSettings(values: Record<string, unknown> = {}): IdentitySettings {
  return new IdentitySettings(IdentitySettings.schema.parse(values));
}

/** Somebody with an account and a verified address that nobody else has. */
export function aCaller(facts: Partial<Caller> = {}): Caller {
  const personId = randomUUID();
  return { personId, name: 'Liga Ozola', email: `${personId}@example.org`, emailVerified: true, ...facts };
}

export function anOrganisation(facts: Partial<CreateOrganisationInput> = {}): CreateOrganisationInput {
  return {
    name: { original: 'en', texts: { en: 'Sample Harbour Cluster' } },
    type: 'cluster-organisation',
    country: 'LV',
    website: null,
    parentId: null,
    ...facts,
  };
}

export function anInvitation(email: string, facts: Partial<InviteMemberInput> = {}): InviteMemberInput {
  return { email, language: 'lv', roles: ['editor'], ...facts };
}

/** As a request of this person would do it. */
export function as<T>(caller: Caller, work: () => T): T {
  return inContext({ actor: caller.personId }, work);
}

/** Identity's database alone, with ways to bring it into a state. */
export async function testIdentity() {
  const test = await testDatabase(IdentityDatabase);
  const { database } = test;
  const settings = someSettings();
  const create = new CreateOrganisation(database, new Access());
  const invite = new InviteMember(database, settings);
  const accept = new AcceptInvitation(database);
  return {
    ...test,
    settings,
    welcome: (caller: Caller) => new WelcomePerson(database).execute(caller, []),
    /** Founds an organisation; gives its id. */
    organisation: (founder: Caller, facts: Partial<CreateOrganisationInput> = {}) =>
      as(founder, () => create.execute(founder, anOrganisation(facts))),
    /** Brings somebody in by invitation; gives the membership's id. */
    member: async (organisationId: string, by: Caller, member: Caller, roles: Role[]) => {
      const invitation = anInvitation(member.email!, { roles });
      const invitationId = await as(by, () => invite.execute(by, organisationId, invitation));
      return as(member, () => accept.execute(member, { invitationId }));
    },
    membershipOf: async ({ personId }: Caller, organisationId: string) => {
      const [row] = await database.query<{ id: string; version: number }>(
        'select id, version from membership where person_id = $1 and organisation_id = $2',
        [personId, organisationId],
      );
      return row!;
    },
    administrators: async (organisationId: string) => {
      const rows = await database.query(
        `select 1 from membership where organisation_id = $1 and 'administrator' = any(roles)`,
        [organisationId],
      );
      return rows.length;
    },
    /** The secret of the newest mail's link. */
    mailedSecret: async (email: string) => {
      const [mail] = await database.query<{ body: string }>(
        'select body from mail where recipient = $1 order by created_at desc limit 1',
        [email],
      );
      return /\/(?:invitations|erasures)\/([\w-]+)/.exec(mail!.body)![1]!;
    },
  };
}
export type TestIdentity = Awaited<ReturnType<typeof testIdentity>>;
