import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipState, PersonErasureRequested, PersonState } from '@hansa/contracts';
import { type Caller, inContext } from '@hansa/platform';
import { IdentityPersonalData } from '../personal-data/identity-personal-data.js';
import { LeaveOrganisation } from '../membership/leave-organisation.js';
import { LastAdministratorStays } from '../membership/membership.errors.js';
import { AccountIsErased } from '../person/person.errors.js';
import { MakeFirstOperator } from '../platform-role/make-first-operator.js';
import { LastOperatorStays } from '../platform-role/platform-role.errors.js';
import { aCaller, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { AddressIsNotYours, AdministratorHandsOverFirst } from './erasure.errors.js';
import { ErasureQueries } from './erasure.queries.js';
import { RequestErasure } from './request-erasure.js';

describe('a request for erasure', () => {
  let identity: TestIdentity;
  let request: RequestErasure;
  beforeAll(async () => {
    identity = await testIdentity();
    request = new RequestErasure(identity.database, identity.settings);
  });
  afterAll(() => identity.close());

  const ask = (caller: Caller) => request.execute(caller, { email: caller.email! });
  const erase = ({ personId }: Caller) =>
    identity.database.transaction((tx) => new IdentityPersonalData().erase(tx, personId));

  it('is confirmed by typing the own address', async () => {
    const caller = aCaller();
    await expect(request.execute(caller, { email: 'other@example.org' })).rejects.toThrow(AddressIsNotYours);
  });

  it('of a last administrator names the organisations that need another one first', async () => {
    const founder = aCaller();
    const organisationId = await identity.organisation(founder);
    const refusal = await ask(founder).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AdministratorHandsOverFirst);
    const organisations = [{ id: organisationId, name: 'Sample Harbour Cluster' }];
    expect(refusal).toMatchObject({ status: 409, details: { organisations } });
    await identity.member(organisationId, founder, aCaller(), ['administrator']);
    await ask(founder);
  });

  it('of the last operator is refused', async () => {
    const operator = aCaller();
    await identity.welcome(operator);
    await new MakeFirstOperator(identity.database).execute({ personId: operator.personId });
    await expect(ask(operator)).rejects.toThrow(LastOperatorStays);
  });

  it('is granted to one of two administrators who ask at once, and the other one stays', async () => {
    const [first, second] = [aCaller(), aCaller()];
    const organisationId = await identity.organisation(first);
    await identity.member(organisationId, first, second, ['administrator']);
    const both = await Promise.allSettled([ask(first), ask(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('makes of its asker no administrator to count on, before the membership is erased', async () => {
    const [first, second] = [aCaller(), aCaller()];
    const organisationId = await identity.organisation(first);
    const membershipId = await identity.member(organisationId, first, second, ['administrator']);
    await ask(first);
    const leaving = new LeaveOrganisation(identity.database).execute(second.personId, membershipId);
    await expect(leaving).rejects.toThrow(LastAdministratorStays);
  });

  it('is told to every service, refuses the subject at once and sends the receipt while the address is known', async () => {
    const caller = aCaller();
    const { receipt } = await ask(caller);
    const told = await identity.published(PersonErasureRequested.type);
    const { data } = told.find(({ key }) => key === caller.personId)!;
    expect(Object.keys(data as object).sort()).toEqual(['erasureId', 'personId', 'subjectRefusedUntil']);
    const refused = await identity.database.query(
      'select 1 from refused_subject where person_id = $1 and until > hansa_now()',
      [caller.personId],
    );
    expect(refused).toHaveLength(1);
    expect(await identity.mailedSecret(caller.email!)).toBe(receipt);
  });

  it('can be followed with the receipt number and with no other', async () => {
    const { receipt } = await ask(aCaller());
    const queries = new ErasureQueries(identity.database);
    const view = await queries.withReceipt(receipt);
    expect(view.services.map(({ service }) => service)).toEqual([
      'cluster-registry',
      'identity',
      'knowledge-exchange',
      'training',
    ]);
    expect(view).toMatchObject({ completedAt: null, accountRemovedAt: null });
    await expect(queries.withReceipt('x'.repeat(43))).rejects.toMatchObject({ status: 404 });
  });

  it('leaves nothing personal behind and says what was erased, once', async () => {
    const [founder, guest] = [aCaller(), aCaller({ name: 'Unmistakable Name' })];
    const organisationId = await identity.organisation(founder);
    await identity.member(organisationId, founder, guest, ['editor']);
    await ask(guest);
    expect(await erase(guest)).toMatchObject({ person: 1, memberships: 1, invitations: 1 });
    expect(await erase(guest)).toMatchObject({ person: 0, memberships: 0, invitations: 0 });
    for (const table of ['person', 'membership', 'invitation', 'organisation', 'audit_entry', 'erasure', 'outbox']) {
      const rows = await identity.database.query(`select 1 from ${table} t where t::text like any($1)`, [
        [`%${guest.email}%`, '%Unmistakable Name%'],
      ]);
      expect([table, rows.length]).toEqual([table, 0]);
    }
    const changed = (await identity.published()).slice(-3).map(({ type }) => type);
    expect(changed).toEqual(expect.arrayContaining([PersonState.type, MembershipState.type]));
  });

  it('is for good: the account never becomes a person again', async () => {
    const caller = aCaller();
    await ask(caller);
    await erase(caller);
    await expect(identity.welcome(caller)).rejects.toThrow(AccountIsErased);
    await identity.shiftClock('400 days');
    const founding = inContext({ actor: caller.personId }, () => identity.organisation(caller));
    await expect(founding).rejects.toThrow(AccountIsErased);
    await identity.shiftClock('-400 days');
  });
});
