import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResourcesQuery } from '@hansa/contracts';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { publishMany } from '../testing/many-resources.js';
import { facetedResources, type FacetedRow } from './faceted-resources.queries.js';

const COUNT = 20_000;
let test: TestDatabase<KnowledgeExchangeDatabase>;

beforeAll(async () => {
  test = await testDatabase(KnowledgeExchangeDatabase);
  await publishMany(test.database, COUNT);
}, 120_000);
afterAll(() => test.close());

/** Milliseconds that the database itself takes: the best of five, so that a busy machine does not decide. */
async function milliseconds(query: Partial<ResourcesQuery>): Promise<number> {
  const { sql, parameters } = facetedResources({ limit: 20, ...query }, ['sv', 'en']);
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const [row] = await test.database.query<{ 'QUERY PLAN': { 'Execution Time': number }[] }>(
      `explain (analyze, timing off, format json) ${sql}`,
      parameters,
    );
    times.push(row!['QUERY PLAN'][0]!['Execution Time']);
  }
  const best = Math.min(...times);
  process.stdout.write(`${JSON.stringify(query)} over ${COUNT} resources: ${best.toFixed(1)} ms\n`);
  return best;
}

describe('a list over twenty thousand resources', () => {
  it('has its page and its facets in 50 ms', async () => {
    expect(await milliseconds({})).toBeLessThan(50);
    expect(await milliseconds({ kind: ['case', 'tool'], country: 'LV' })).toBeLessThan(50);
  });

  it('is searched in 150 ms, when few are found and when all are', async () => {
    expect(await milliseconds({ q: 'cluster' })).toBeLessThan(150);
    expect(await milliseconds({ q: 'clsuter fibade', kind: 'case' })).toBeLessThan(150);
    expect(await milliseconds({ q: 'nothing of the kind' })).toBeLessThan(150);
  });

  it('counts what it lists', async () => {
    const { sql, parameters } = facetedResources({ limit: 20, kind: 'case' }, []);
    const [row] = await test.database.query<FacetedRow<unknown>>(sql, parameters);
    const cases = row!.facets.find(({ facet, value }) => facet === 'kind' && value === 'case');
    const countries = row!.facets.filter(({ facet }) => facet === 'country');
    expect(cases!.count).toBe(row!.total);
    expect(countries.reduce((sum, { count }) => sum + count, 0)).toBe(row!.total);
    const kinds = row!.facets.filter(({ facet }) => facet === 'kind');
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(COUNT);
  });
});
