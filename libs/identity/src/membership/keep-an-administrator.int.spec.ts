import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipState } from '@hansa/contracts';
import { aCaller, as, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { ChangeRoles } from './change-roles.js';
import { LeaveOrganisation } from './leave-organisation.js';
import { LastAdministratorStays } from './membership.errors.js';
import { RemoveMember } from './remove-member.js';

describe('the administrators of an organisation', () => {
  let identity: TestIdentity;
  let changeRoles: ChangeRoles;
  let removeMember: RemoveMember;
  let leave: LeaveOrganisation;
  beforeAll(async () => {
    identity = await testIdentity();
    changeRoles = new ChangeRoles(identity.database);
    removeMember = new RemoveMember(identity.database);
    leave = new LeaveOrganisation(identity.database);
  });
  afterAll(() => identity.close());

  const founded = async () => {
    const founder = aCaller();
    const organisationId = await identity.organisation(founder);
    const { id, version } = await identity.membershipOf(founder, organisationId);
    return { founder, organisationId, id, version };
  };

  it('begin with the founder, who cannot leave, be removed or lose the role while alone', async () => {
    const { founder, organisationId, id, version } = await founded();
    await expect(leave.execute(founder.personId, id)).rejects.toThrow(LastAdministratorStays);
    await expect(removeMember.execute(id)).rejects.toThrow(LastAdministratorStays);
    await expect(changeRoles.execute(id, version, ['editor'])).rejects.toThrow(LastAdministratorStays);
    expect(await identity.administrators(organisationId)).toBe(1);
  });

  it('are not replaced by members with other roles', async () => {
    const { founder, organisationId, id } = await founded();
    await identity.member(organisationId, founder, aCaller(), ['editor', 'signatory']);
    await expect(leave.execute(founder.personId, id)).rejects.toThrow(LastAdministratorStays);
  });

  it('may go when another one stays', async () => {
    const { founder, organisationId, id } = await founded();
    const second = aCaller();
    await identity.member(organisationId, founder, second, ['administrator']);
    await leave.execute(founder.personId, id);
    expect(await identity.administrators(organisationId)).toBe(1);
    const gone = (await identity.published(MembershipState.type)).filter(({ key }) => key === id);
    expect(gone).toHaveLength(2);
  });

  it('keep one of them, however many leave at once and in whichever way', async () => {
    const { founder, organisationId, id, version } = await founded();
    const others = await Promise.all(
      [aCaller(), aCaller(), aCaller()].map(async (caller) => {
        await identity.member(organisationId, founder, caller, ['administrator']);
        return { caller, membership: await identity.membershipOf(caller, organisationId) };
      }),
    );
    const [first, second, third] = others as [(typeof others)[0], (typeof others)[0], (typeof others)[0]];
    const all = await Promise.allSettled([
      leave.execute(founder.personId, id),
      removeMember.execute(first.membership.id),
      changeRoles.execute(second.membership.id, second.membership.version, ['reader']),
      leave.execute(third.caller.personId, third.membership.id),
    ]);
    const refused = all.filter((one) => one.status === 'rejected');
    expect(refused.map((one) => one.reason)).toEqual([expect.any(LastAdministratorStays)]);
    expect(await identity.administrators(organisationId)).toBe(1);
    expect(version).toBe(1);
  });

  it('leave only memberships of their own', async () => {
    const { organisationId, founder } = await founded();
    const member = aCaller();
    const membershipId = await identity.member(organisationId, founder, member, ['editor']);
    await expect(leave.execute(founder.personId, membershipId)).rejects.toMatchObject({ status: 404 });
  });

  it('do not overwrite what another one has changed meanwhile', async () => {
    const { organisationId, founder } = await founded();
    const membershipId = await identity.member(organisationId, founder, aCaller(), ['editor']);
    await as(founder, () => changeRoles.execute(membershipId, 1, ['trainer']));
    await expect(changeRoles.execute(membershipId, 1, ['reader'])).rejects.toMatchObject({ status: 412 });
    await changeRoles.execute(membershipId, 2, ['reader']);
  });
});
