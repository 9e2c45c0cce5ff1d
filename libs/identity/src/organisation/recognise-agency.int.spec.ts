import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationState } from '@hansa/contracts';
import { IDENTITY_STATES } from '../identity.states.js';
import { aCaller, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { OnlyAgenciesAreRecognised } from './organisation.errors.js';
import { OrganisationQueries } from './organisation.queries.js';
import { RecogniseAgency } from './recognise-agency.js';
import { WithdrawRecognition } from './withdraw-recognition.js';

describe('the recognition of an agency', () => {
  let identity: TestIdentity;
  let recognise: RecogniseAgency;
  let queries: OrganisationQueries;
  beforeAll(async () => {
    identity = await testIdentity();
    recognise = new RecogniseAgency(identity.database);
    queries = new OrganisationQueries(identity.database);
  });
  afterAll(() => identity.close());

  const stateOf = async (id: string) => {
    const source = IDENTITY_STATES.find(({ state }) => state.type === OrganisationState.type)!;
    const [found] = await source.read((sql, parameters) => identity.database.query(sql, parameters), [id]);
    return OrganisationState.data.parse(found!.record);
  };

  it('is told to the other services, and found in the list', async () => {
    const id = await identity.organisation(aCaller(), { type: 'agency' });
    await recognise.execute(id, 1, 'LV');
    expect(await stateOf(id)).toMatchObject({ organisationId: id, recognisedFor: 'LV' });
    const page = await queries.list({ limit: 20, recognisedFor: 'LV' }, ['en']);
    expect(page.items.map((item) => item.id)).toEqual([id]);
    await new WithdrawRecognition(identity.database).execute(id, 2);
    expect(await stateOf(id)).toMatchObject({ recognisedFor: null });
  });

  it('is refused to whoever is no agency, and then nothing has changed', async () => {
    const id = await identity.organisation(aCaller(), { type: 'company' });
    await expect(recognise.execute(id, 1, 'LV')).rejects.toThrow(OnlyAgenciesAreRecognised);
    expect((await queries.one(id, ['en'])).version).toBe(1);
  });

  it('does not overwrite what has changed meanwhile', async () => {
    const id = await identity.organisation(aCaller(), { type: 'ministry' });
    await recognise.execute(id, 1, 'EE');
    await expect(recognise.execute(id, 1, 'LV')).rejects.toMatchObject({ status: 412 });
  });
});
