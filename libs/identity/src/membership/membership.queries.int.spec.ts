import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Access } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { AcceptInvitation } from '../invitation/accept-invitation.js';
import { InviteMember } from '../invitation/invite-member.js';
import { GivePlatformRoles } from '../platform-role/give-platform-roles.js';
import { aCaller, anInvitation, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { EndMemberships } from './end-memberships.js';
import { MembershipQueries } from './membership.queries.js';

const access = new Access();

describe('memberships', () => {
  let identity: TestIdentity;
  let queries: MembershipQueries;
  beforeAll(async () => {
    identity = await testIdentity();
    queries = new MembershipQueries(identity.database);
  });
  afterAll(() => identity.close());

  it('give their permissions in their own organisation and in no other', async () => {
    const [founder, editor] = [aCaller(), aCaller()];
    const organisationId = await identity.organisation(founder);
    const other = await identity.organisation(founder);
    await identity.member(organisationId, founder, editor, ['editor']);
    const allows = (permission: 'organisation.edit' | 'organisation.manage-members', id: string) =>
      access.allows(identity.database, editor.personId, permission, id);
    expect(await allows('organisation.edit', organisationId)).toBe(true);
    expect(await allows('organisation.manage-members', organisationId)).toBe(false);
    expect(await allows('organisation.edit', other)).toBe(false);
  });

  it('on the platform are those of no organisation', async () => {
    const operator = aCaller();
    await identity.welcome(operator);
    await new GivePlatformRoles(identity.database).execute(operator.personId, 0, {
      ...{ roles: ['operator'], countries: [], themes: [] },
    });
    expect(await access.allows(identity.database, operator.personId, 'platform.operate', null)).toBe(true);
    expect(await access.organisations(identity.database, operator.personId, 'organisation.read')).toEqual([]);
  });

  it('of a consultant open nothing in the organisation as a whole and end by themselves', async () => {
    const [founder, consultant] = [aCaller(), aCaller()];
    const organisationId = await identity.organisation(founder);
    const scope = { type: 'application', id: randomUUID() };
    const endsAt = new Date(Date.now() + 86_400_000).toISOString();
    const invitation = anInvitation(consultant.email!, { scope, endsAt });
    const invitationId = await new InviteMember(identity.database, identity.settings).execute(
      founder,
      organisationId,
      invitation,
    );
    await new AcceptInvitation(identity.database).execute(consultant, { invitationId });
    expect(await access.allows(identity.database, consultant.personId, 'organisation.read', organisationId)).toBe(
      false,
    );
    const listed = await queries.members(organisationId, { limit: 20 });
    expect(listed.items[1]).toMatchObject({ person: { id: consultant.personId }, scope, endsAt });

    await identity.shiftClock('1 day');
    expect((await queries.members(organisationId, { limit: 20 })).items).toHaveLength(1);
    expect(await new EndMemberships(identity.database).endMemberships()).toBe(1);
    expect(await new EndMemberships(identity.database).endMemberships()).toBe(0);
    await identity.shiftClock('-1 day');
  });

  it('are listed page by page, each once', async () => {
    const founder = aCaller();
    const organisationId = await identity.organisation(founder);
    const members = [aCaller(), aCaller(), aCaller(), aCaller()];
    for (const member of members) await identity.member(organisationId, founder, member, ['reader']);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await queries.members(organisationId, { limit: 2, cursor });
      seen.push(...page.items.map(({ person }) => person.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([founder, ...members].map(({ personId }) => personId));
  });
});
