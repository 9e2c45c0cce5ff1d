import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inContext } from '@hansa/platform';
import { aCaller, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { IdentitySample } from './identity-sample.js';

describe('the sample data', () => {
  let identity: TestIdentity;
  beforeAll(async () => {
    identity = await testIdentity();
  });
  afterAll(() => identity.close());

  const remove = () => identity.database.transaction((tx) => new IdentitySample().remove(tx));
  const sample = <T>(work: () => Promise<T>) => inContext({ sample: true }, work);
  const left = async (table: string) =>
    (await identity.database.query<{ id: string }>(`select id from ${table}`)).map(({ id }) => id);

  it('goes, and what is real stays with what it hangs on', async () => {
    const [madeUp, colleague, real] = [aCaller(), aCaller(), aCaller()];
    const parent = await sample(() => identity.organisation(madeUp));
    await sample(() => identity.organisation(madeUp, { parentId: parent }));
    const joined = await sample(() => identity.organisation(madeUp));
    await sample(() => identity.member(parent, madeUp, colleague, ['editor']));
    await identity.member(joined, madeUp, real, ['editor']);
    const own = await identity.organisation(real);

    expect(await remove()).toEqual({ people: 2, organisations: 2, memberships: 4, platformRoles: 0, invitations: 1 });
    expect((await left('organisation')).sort()).toEqual([joined, own].sort());
    expect(await left('person')).toEqual([real.personId]);
    expect(await remove()).toMatchObject({ people: 0, organisations: 0 });
  });
});
