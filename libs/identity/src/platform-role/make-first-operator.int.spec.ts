import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaller, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { GivePlatformRoles } from './give-platform-roles.js';
import { MakeFirstOperator } from './make-first-operator.js';
import { LastOperatorStays, OperatorIsThere } from './platform-role.errors.js';

const NOTHING = { roles: [], countries: [], themes: [] };

describe('the operators of the platform', () => {
  let identity: TestIdentity;
  let make: MakeFirstOperator;
  let give: GivePlatformRoles;
  const [first, second] = [aCaller({ email: 'First@example.org' }), aCaller()];
  beforeAll(async () => {
    identity = await testIdentity();
    make = new MakeFirstOperator(identity.database);
    give = new GivePlatformRoles(identity.database);
    await identity.welcome(first);
    await identity.welcome(second);
  });
  afterAll(() => identity.close());

  it('begin with one who has signed in before', async () => {
    await expect(make.execute({ email: 'nobody@example.org' })).rejects.toMatchObject({ status: 404 });
    expect(await make.execute({ email: 'FIRST@example.org' })).toBe(first.personId);
  });

  it('are named by each other, unless force is used', async () => {
    await expect(make.execute({ personId: second.personId })).rejects.toThrow(OperatorIsThere);
    await make.execute({ personId: second.personId }, { force: true });
    await make.execute({ personId: second.personId }, { force: true });
  });

  it('keep one of them when both resign at once', async () => {
    const versions = await identity.database.query<{ person_id: string; version: number }>(
      'select person_id, version from platform_membership',
    );
    const both = await Promise.allSettled(versions.map((row) => give.execute(row.person_id, row.version, NOTHING)));
    const refused = both.filter((one) => one.status === 'rejected');
    expect(refused.map((one) => one.reason)).toEqual([expect.any(LastOperatorStays)]);
  });
});
