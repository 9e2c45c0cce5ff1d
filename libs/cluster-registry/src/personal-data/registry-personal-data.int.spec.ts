import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeCluster } from '../cluster/change-cluster.js';
import { ReplaceContacts } from '../contact/replace-contacts.js';
import { KeepPersons } from '../person/keep-persons.js';
import { aRegistry, as, type Registry } from '../testing/a-registry.js';
import { aCluster, inEnglish } from '../testing/clusters.js';
import { VouchForCluster } from '../vouching/vouch-for-cluster.js';
import { RegistryPersonalData } from './registry-personal-data.js';

let registry: Registry;
beforeAll(async () => {
  registry = await aRegistry();
});
afterAll(() => registry.test.close());

const held = new RegistryPersonalData();
const work = (what: 'export' | 'erase', personId: string) =>
  registry.database.transaction<Record<string, unknown>>((tx) => held[what](tx, personId));
const contacts = async (id: string, ...items: { name: string; email: string; isPublic?: boolean }[]) =>
  new ReplaceContacts(registry.database).execute(id, await registry.versionOf(id), {
    items: items.map((item) => ({ function: null, phone: '+45 12 34 56 78', isPublic: false, ...item })),
  });

describe('a contact of a profile', () => {
  it('is seen by those who have to do with the profile; by all others only if it is public', async () => {
    const ownerId = await registry.organisation('cluster-organisation');
    const member = await registry.someone(ownerId, ['organisation.read']);
    const id = await aCluster(registry.database, { ownerId, entered: true });
    const [open, closed] = ['open@people.example', 'closed@people.example'];
    await contacts(id, { name: 'Open', email: open, isPublic: true }, { name: 'Closed', email: closed });
    const seenBy = async (caller: typeof member | null) =>
      (await registry.clusters.cluster(id, caller, [])).contacts.map(({ email }) => email);
    expect(await seenBy(null)).toEqual([open]);
    expect(await seenBy(member)).toEqual([open, closed]);
    expect(await seenBy(await registry.validator('DK'))).toEqual([open, closed]);
    expect(await seenBy(await registry.validator('SE'))).toEqual([open]);
    expect(await registry.acts(id)).toEqual(['published']);
  });
});

describe('what the registry holds of a person', () => {
  it('is taken out and erased, and the profiles stay', async () => {
    const agencyId = await registry.agency();
    const person = await registry.someone(agencyId, ['registry.vouch']);
    const id = await as(person, () => aCluster(registry.database, { status: 'submitted' }));
    const programme = inEnglish('Sample programme');
    await as(person, async () => {
      const vouch = new VouchForCluster(registry.database);
      await vouch.execute(id, await registry.versionOf(id), { agencyId, programme, until: '2099-12-31' });
      await new ChangeCluster(registry.database).execute(id, await registry.versionOf(id), { place: 'Kolding' });
    });
    await contacts(id, { name: 'Liga Ozola', email: person.email! }, { name: 'Other', email: 'o@people.example' });
    expect(await work('export', person.personId)).toMatchObject({
      createdProfiles: [{ id }],
      contacts: [{ clusterId: id, email: person.email, phone: '+45 12 34 56 78' }],
      vouchings: [{ clusterId: id, agencyId }],
      changes: [{ act: 'vouched-for' }, { act: 'changed' }],
    });
    const read = await registry.versionOf(id);
    expect(await work('erase', person.personId)).toMatchObject({
      ...{ profilesWithoutCreator: 1, contacts: 1, vouchingsWithoutPerson: 1, changesWithoutPerson: 2, persons: 1 },
    });
    // Whoever has read the profile with the contact in it does not write it back.
    expect(await registry.versionOf(id)).toBe(read + 1);
    const again = await work('export', person.personId);
    expect(Object.values(again).flat()).toEqual([null]);
    expect((await registry.clusters.cluster(id, null, [])).status).toBe('published');
    expect(await registry.database.query('select email from cluster_contact where cluster_id = $1', [id])).toEqual([
      { email: 'o@people.example' },
    ]);
  });

  it('is his contact also when he has another address meanwhile', async () => {
    const person = await registry.someone(await registry.agency(), []);
    const id = await aCluster(registry.database);
    const { personId } = person;
    await contacts(id, { name: 'Liga Ozola', email: person.email! });
    const record = { personId, name: 'Liga Ozola', email: 'new@people.example', languages: [], country: null };
    await registry.database.transaction((tx) => new KeepPersons().apply({ key: personId, sequence: '2', record }, tx));
    expect(await work('erase', personId)).toMatchObject({ contacts: 1 });
  });
});
