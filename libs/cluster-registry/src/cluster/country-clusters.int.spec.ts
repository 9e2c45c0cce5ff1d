import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CountryClustersQuery } from '@hansa/contracts';
import { aRegistry, type Registry } from '../testing/a-registry.js';
import { aCluster } from '../testing/clusters.js';
import { AgencyIsNotRecognised } from '../vouching/vouching.errors.js';
import { CountryClusterQueries } from './country-clusters.queries.js';

describe('the clusters of a country, for the agency that is recognised for it', () => {
  let registry: Registry;
  let agency: string;
  const list = (query: Record<string, string> = {}) =>
    new CountryClusterQueries(registry.database, registry.settings).list(agency, CountryClustersQuery.parse(query), [
      'en',
    ]);

  beforeAll(async () => {
    registry = await aRegistry();
    agency = await registry.agency('EE');
    for (const status of ['draft', 'submitted', 'published', 'published'] as const) {
      const ownerId = await registry.organisation('cluster-organisation', 'EE');
      await aCluster(registry.database, { ownerId, status, country: 'EE' });
    }
    const abroad = await registry.organisation('cluster-organisation', 'LV');
    await aCluster(registry.database, { ownerId: abroad, status: 'published', country: 'LV' });
  });
  afterAll(() => registry.test.close());

  it('are all that were submitted, and no draft of anybody', async () => {
    const { items, counts, country } = await list();
    expect(country).toBe('EE');
    expect(items.map(({ status }) => status).sort()).toEqual(['published', 'published', 'submitted']);
    expect(counts).toEqual([
      { status: 'published', count: 2 },
      { status: 'submitted', count: 1 },
    ]);
  });

  it('are those of a status that is asked for, while the counts stay those of the country', async () => {
    const { items, counts } = await list({ status: 'submitted' });
    expect([items.length, counts.length]).toEqual([1, 2]);
  });

  it('come in pages by name, without gaps or repeats', async () => {
    const first = await list({ limit: '2' });
    const second = await list({ limit: '2', cursor: first.nextCursor! });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    expect(second.nextCursor).toBeNull();
  });

  it('are told to no agency that is not recognised', async () => {
    agency = await registry.organisation('agency', 'EE');
    await expect(list()).rejects.toThrow(AgencyIsNotRecognised);
  });
});
