import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClusterPage, type ClustersQuery } from '@hansa/contracts';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { publishMany } from '../testing/many-clusters.js';
import { ClusterSearchQueries } from './cluster-search.queries.js';
import { SettleCounts } from './settle-counts.js';

const COUNT = 600;
let test: TestDatabase<ClusterRegistryDatabase>;
let queries: ClusterSearchQueries;

beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
  queries = new ClusterSearchQueries(test.database);
  await publishMany(test.database, COUNT);
}, 60_000);
afterAll(() => test.close());

const list = (query: Partial<ClustersQuery> = {}) => queries.clusters({ limit: 20, ...query }, ['sv', 'en']);
const found = async (q: string) => (await list({ q })).items.map(({ acronym }) => acronym);
const sum = (facet: { count: number }[]) => facet.reduce((all, { count }) => all + count, 0);
const countOf = (facet: { value: string; count: number }[], wanted: string) =>
  facet.find(({ value }) => value === wanted)?.count ?? 0;

describe('the list of clusters', () => {
  it('is what its schema says, the newest first', async () => {
    const page = await list();
    expect(ClusterPage.parse(page)).toEqual(page);
    expect(page.total).toBe(COUNT);
    const times = page.items.map(({ publishedAt }) => publishedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('can be paged through to its end, and shows everything once', async () => {
    const ids = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 100, ...(cursor ? { cursor } : {}) });
      for (const { id } of page.items) ids.add(id);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(ids.size).toBe(COUNT);
  });

  it('counts each facet under all filters but its own', async () => {
    const { total, facets } = await list({ country: 'SE', size: 'under-15' });
    expect(countOf(facets.country, 'SE')).toBe(total);
    expect(sum(facets.country)).toBe(COUNT);
    expect(sum(facets.status)).toBe(total);
  });

  it.each<Partial<ClustersQuery>>([
    {},
    { country: ['SE', 'DE'], status: 'emerging' },
    { sector: 'C' },
    { sector: ['C', '62'], country: 'DE' },
    { region: 'DE1', sector: 'C' },
    { theme: 'tourism', sector: 'C', status: 'published' },
    { q: 'energy' },
    { q: 'energy', sector: 'C' },
  ])('counts of each value what is found with it in place of its facet: %j', async (query) => {
    const { facets } = await list(query);
    for (const name of ['country', 'sector', 'theme', 'size', 'label', 'status'] as const) {
      for (const { value, count } of facets[name].slice(0, 5)) {
        const { total } = await list({ ...query, limit: 1, [name]: value });
        expect({ name, value, count }).toEqual({ name, value, count: total });
      }
    }
  });
});

describe('regions', () => {
  it('are counted from the largest; of a chosen country and within a chosen region more closely', async () => {
    const lengths = (facet: { value: string }[]) => new Set(facet.map(({ value }) => value.length));
    expect(lengths((await list()).facets.region)).toEqual(new Set([3]));
    const inCountry = (await list({ country: 'SE' })).facets.region;
    expect(inCountry.map(({ value }) => value)).toEqual(expect.arrayContaining(['SE2', 'SE22']));
    expect(lengths(inCountry)).toEqual(new Set([3, 4]));
    const inRegion = (await list({ country: 'SE', region: 'SE22' })).facets.region;
    const smallest = inRegion.filter(({ value }) => value.length === 5);
    expect(smallest.length).toBeGreaterThan(0);
    expect(smallest.every(({ value }) => value.startsWith('SE22'))).toBe(true);
  });

  it('stand for all that lies within them', async () => {
    const { items, total } = await list({ region: 'DE2', limit: 100 });
    expect(total).toBeGreaterThan(10);
    expect(items.every(({ region }) => region!.code.startsWith('DE2'))).toBe(true);
  });
});

describe('what is found', () => {
  const change = (set: string, acronym: string) =>
    test.database.query(`update cluster set ${set}, version = version + 1 where acronym = $1`, [acronym]);

  it('is public', async () => {
    await change(`acronym = 'HIDEME'`, 'C3');
    expect(await found('HIDEME')).toEqual(['HIDEME']);
    for (const status of ['draft', 'submitted', 'returned', 'expired', 'withdrawn']) {
      await change(`status = '${status}'`, 'HIDEME');
      expect(await found('HIDEME')).toEqual([]);
      expect((await list()).total).toBe(COUNT - 1);
    }
    await change(`status = 'emerging', acronym = 'C3'`, 'HIDEME');
    expect((await list()).total).toBe(COUNT);
  });

  it('follows its members: their names, and how many they are', async () => {
    const before = await list({ size: '15-49' });
    await test.database.query(
      `insert into cluster_member (id, cluster_id, position, name, type, country)
       select gen_random_uuid(), c.id, n, 'Quillfeather ' || n, 'company', 'SE'
       from cluster c, generate_series(1, 20) n where acronym = 'C5'`,
    );
    expect(await found('quillfether')).toEqual(['C5']);
    const after = await list({ size: '15-49' });
    expect(after.total).toBe(before.total + 1);
    expect(after.items).toContainEqual(expect.objectContaining({ acronym: 'C5', members: 20 }));
    await test.database.query(`delete from cluster_member`);
    expect(await found('quillfeather')).toEqual([]);
    expect((await list({ size: '15-49' })).total).toBe(before.total);
  });

  it('puts a cluster of the name before one that has a member of the name', async () => {
    await change(`name = jsonb_set(name, '{texts,en,text}', '"Marigold makers"')`, 'C7');
    await test.database.query(
      `insert into cluster_member (id, cluster_id, position, name, type, country)
       select gen_random_uuid(), id, 1, 'Marigold makers', 'company', 'SE' from cluster where acronym in ('C6', 'C8')`,
    );
    const acronyms = await found('marigold makers');
    expect(acronyms).toHaveLength(3);
    expect(acronyms[0]).toBe('C7');
  });

  it('follows its label', async () => {
    expect((await list({ label: 'gold' })).total).toBe(0);
    await test.database.query(
      `insert into label (id, cluster_id, level, awarded_on, valid_until, renewal, evidence, entered_at)
       select gen_random_uuid(), id, 'gold', hansa_now()::date - 1, hansa_now()::date + 300, false, 'https://label.example/',
         hansa_now() from cluster where acronym = 'C9'`,
    );
    const gold = await list({ label: 'gold' });
    expect(gold.items).toMatchObject([{ acronym: 'C9', label: 'gold' }]);
    expect(gold.facets.label).toEqual([{ value: 'gold', count: 1 }]);
  });

  it('lets nobody wait who writes the same words meanwhile', async () => {
    const rename = (acronym: string) =>
      `update cluster set name = jsonb_set(name, '{texts,en,text}', '"Zephyranthes"') where acronym = '${acronym}'`;
    await test.database.transaction(async (tx) => {
      await tx.query(rename('C10'));
      await test.database.pool.query(rename('C11'));
    });
    expect((await found('zephyranthes')).sort()).toEqual(['C10', 'C11']);
  });

  it('is counted the same before and after counts have been settled', async () => {
    const before = await list({ country: 'DE' });
    const settle = new SettleCounts(test.database);
    expect(await settle.settleCounts()).toBeGreaterThan(0);
    expect(await settle.settleCounts()).toBe(0);
    expect(await list({ country: 'DE' })).toEqual(before);
    const [row] = await test.database.query<{ wrong: number }>(
      `select count(*)::integer as wrong from (
         select 1 from (
           select country, status, sum(number) as number from cluster_count where facet = '' and not whole group by 1, 2
         ) kept full join (select country, status, count(*) as number from search_entry where subject_type = 'cluster' group by 1, 2)
           counted using (country, status) where kept.number is distinct from counted.number and coalesce(kept.number, 0) <> 0) w`,
    );
    expect(row!.wrong).toBe(0);
  });
});
