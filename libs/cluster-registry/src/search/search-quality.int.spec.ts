import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClustersQuery, Language } from '@hansa/contracts';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { publishSearchedRegistry } from '../testing/searched-registry/publish-searched-registry.js';
import { QUERIES, type SearchedQuery } from '../testing/searched-registry/queries.js';
import { ClusterSearchQueries } from './cluster-search.queries.js';

let test: TestDatabase<ClusterRegistryDatabase>;
let queries: ClusterSearchQueries;
let keys: Map<string, string>;

beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
  queries = new ClusterSearchQueries(test.database);
  keys = await publishSearchedRegistry(test.database);
});
afterAll(() => test.close());

async function found(q: string, languages: Language[] = [], more: Partial<ClustersQuery> = {}): Promise<string[]> {
  const { items } = await queries.clusters({ limit: 10, q, ...more }, languages);
  return items.map(({ id }) => keys.get(id)!);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the search over the registry', () => {
  it('finds first what people mean, in ten languages and English, with typing errors and without diacritics', async () => {
    const ranks: number[] = [];
    const misses: string[] = [];
    const lines: string[] = [];
    for (const [reader, asked] of Object.entries(QUERIES) as [Language, SearchedQuery[]][]) {
      const reciprocal: number[] = [];
      for (const [q, ...expected] of asked) {
        const hits = await found(q, [reader]);
        const rank = hits.findIndex((hit) => expected.includes(hit)) + 1;
        reciprocal.push(rank === 0 ? 0 : 1 / rank);
        if (rank !== 1) misses.push(`${q} (${reader}): ${expected.join()} is ${rank || 'not there'} in ${hits.join()}`);
      }
      ranks.push(...reciprocal);
      lines.push(`${reader} ${mean(reciprocal).toFixed(3)} of ${reciprocal.length}`);
    }
    process.stdout.write(
      `mean reciprocal rank ${mean(ranks).toFixed(3)} of ${ranks.length} queries: ${lines.join(', ')}\n${misses.map((miss) => `  ${miss}\n`).join('')}`,
    );
    expect(ranks.length).toBeGreaterThanOrEqual(120);
    expect(mean(ranks)).toBeGreaterThanOrEqual(0.9);
  });
});
