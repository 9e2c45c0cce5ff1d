import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResourcesQuery } from '@hansa/contracts';
import { type FacetedRow, facetedSearch } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { publishMany } from '../testing/many-resources.js';
import { resourcesLookedFor, SEARCHED_RESOURCES } from './searched-resources.queries.js';

const COUNT = 2_000;
let test: TestDatabase<KnowledgeExchangeDatabase>;

beforeAll(async () => {
  test = await testDatabase(KnowledgeExchangeDatabase);
  await publishMany(test.database, COUNT);
}, 120_000);
afterAll(() => test.close());

async function list(query: Partial<ResourcesQuery>): Promise<FacetedRow<unknown>> {
  const { sql, parameters } = facetedSearch(
    SEARCHED_RESOURCES,
    resourcesLookedFor({ limit: 20, ...query }, ['sv', 'en']),
  );
  const [row] = await test.database.query<FacetedRow<unknown>>(sql, parameters);
  return row!;
}

// How long it takes over twenty thousand is measured in `npm run bench`.
describe('a list over two thousand resources', () => {
  it('counts what it lists', async () => {
    const { total, facets } = await list({ kind: ['case'] });
    const sumOf = (name: string) =>
      facets.filter(({ facet }) => facet === name).reduce((sum, { count }) => sum + count, 0);
    expect(facets.find(({ facet, value }) => facet === 'kind' && value === 'case')!.count).toBe(total);
    expect(sumOf('country')).toBe(total);
    expect(sumOf('kind')).toBe(COUNT);
  });

  it('finds a word that is in every resource, and nothing for one that is in none', async () => {
    expect((await list({ q: 'cluster' })).total).toBe(COUNT);
    expect((await list({ q: 'nothing of the kind' })).total).toBe(0);
  });
});
