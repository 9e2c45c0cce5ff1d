import { expect, it } from '@jest/globals';
import { ReplaceContacts } from '../contact/replace-contacts.js';
import { aRegistry } from '../testing/a-registry.js';
import { aCluster } from '../testing/clusters.js';
import { RegistrySample } from './registry-sample.js';

it('sample clusters are removed with all that belongs to them, and real ones stay', async () => {
  const registry = await aRegistry();
  const { database } = registry;
  const made = await aCluster(database, { sample: true, entered: true });
  const contact = { name: 'Sample Person', function: null, email: 'sample@people.example', phone: null };
  await new ReplaceContacts(database).execute(made, await registry.versionOf(made), {
    items: [{ ...contact, isPublic: true }],
  });
  const real = await aCluster(database, { entered: true });
  expect(await database.transaction((tx) => new RegistrySample().remove(tx))).toMatchObject({ clusters: 1 });
  expect(await database.query('select id from cluster')).toEqual([{ id: real }]);
  expect(await database.query('select from cluster_contact')).toEqual([]);
  expect(await registry.acts(made)).toEqual([]);
  expect(await registry.test.published('cluster-registry.cluster.v1')).toMatchObject([{ key: made }]);
  await registry.test.close();
});
