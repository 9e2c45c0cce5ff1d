import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Language, ResourcesQuery } from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { aResource, inLanguages } from '../testing/resources.js';
import { POOL, QUERIES, textsOf } from '../testing/searched-pool.js';
import { AddResource } from './add-resource.js';
import { PublishResource } from './publish-resource.js';
import { ResourceQueries } from './resource.queries.js';

let test: TestDatabase<KnowledgeExchangeDatabase>;
let queries: ResourceQueries;
const ids = new Map<string, string>();

beforeAll(async () => {
  test = await testDatabase(KnowledgeExchangeDatabase);
  queries = new ResourceQueries(test.database, new Access());
  const ownerId = randomUUID();
  for (const key of Object.keys(POOL)) {
    const { title, description } = textsOf(key);
    const languages = Object.keys(title) as Language[];
    const texts = { title: inLanguages(title), description: inLanguages(description) };
    const id = await new AddResource(test.database).execute(aResource({ ownerId, languages, ...texts }));
    await new PublishResource(test.database).execute(id, 1);
    ids.set(id, key);
  }
});
afterAll(() => test.close());

async function found(q: string, languages: Language[] = [], more: Partial<ResourcesQuery> = {}): Promise<string[]> {
  const { items } = await queries.resources({ limit: 10, q, ...more }, languages);
  return items.map(({ id }) => ids.get(id)!);
}

describe('the search over the pool', () => {
  it('finds first what people mean, in eleven languages, with typing errors and without diacritics', async () => {
    const misses: string[] = [];
    let sum = 0;
    for (const [q, reader, expected] of QUERIES) {
      const hits = await found(q, [reader]);
      const rank = hits.indexOf(expected) + 1;
      sum += rank === 0 ? 0 : 1 / rank;
      if (rank !== 1) misses.push(`${q} (${reader}): ${expected} is ${rank || 'not there'} in ${hits.join(', ')}`);
    }
    const meanReciprocalRank = sum / QUERIES.length;
    process.stdout.write(`mean reciprocal rank ${meanReciprocalRank.toFixed(3)} of ${QUERIES.length} queries\n`);
    expect({ misses, good: meanReciprocalRank >= 0.9 }).toMatchObject({ good: true });
    expect(misses.filter((miss) => miss.includes('not there'))).toEqual([]);
  });

  it('finds the same whatever the reader reads, only in another order', async () => {
    const inAnyOrder = async (languages: Language[]) => (await found('cluster', languages, { limit: 100 })).sort();
    expect(await inAnyOrder(['lv'])).toEqual(await inAnyOrder(['en']));
  });

  it('takes all words where they are, any of them where they are nowhere together', async () => {
    expect(await found('joint laboratories internships')).toEqual(['aviation']);
    const any = await found('trout laboratories');
    expect(any.sort()).toEqual(['aviation', 'brand']);
  });

  it('counts what it finds', async () => {
    const { total, facets } = await queries.resources({ limit: 1, q: 'klaster' }, ['pl']);
    expect(total).toBeGreaterThan(5);
    expect(facets.kind).toEqual([{ value: 'document', count: total }]);
  });
});
