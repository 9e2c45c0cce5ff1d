import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { aProfile } from '../testing/clusters.js';
import { CreateCluster } from './create-cluster.js';

let test: TestDatabase<ClusterRegistryDatabase>;
beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
});
afterAll(() => test.close());

describe('a new profile', () => {
  it('is a draft that nobody was asked to judge', async () => {
    const id = await new CreateCluster(test.database).execute(aProfile());
    expect(await test.database.query('select status, unmet from cluster where id = $1', [id])).toEqual([
      { status: 'draft', unmet: ['members', 'member-types'] },
    ]);
  });
});
