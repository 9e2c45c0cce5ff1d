import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClusterMap, type ClusterMapQuery, ClusterMapQuery as Query } from '@hansa/contracts';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { publishMany } from '../testing/many-clusters.js';
import { ClusterMapQueries } from './cluster-map.queries.js';

const COUNT = 2_000;
let test: TestDatabase<ClusterRegistryDatabase>;
let queries: ClusterMapQueries;

beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
  queries = new ClusterMapQueries(test.database);
  await publishMany(test.database, COUNT);
}, 120_000);
afterAll(() => test.close());

const map = (query: Partial<ClusterMapQuery>) => queries.map({ zoom: 4, ...query }, ['sv', 'en']);
const inAll = ({ features }: ClusterMap) =>
  features.reduce((sum, { properties }) => sum + ('count' in properties ? properties.count : 1), 0);

describe('the map of two thousand clusters', () => {
  it('shows every one of them at every zoom, in at most 256 features and 100 kB', async () => {
    for (let zoom = 0; zoom <= 14; zoom += 1) {
      const answer = await map({ zoom });
      expect(ClusterMap.parse(answer)).toEqual(answer);
      expect(inAll(answer)).toBe(COUNT);
      expect(answer.features.length).toBeLessThanOrEqual(256);
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(100_000);
    }
  });

  it('tells more apart where less is seen', async () => {
    const whole = await map({ zoom: 3 });
    const part = await map({ zoom: 7, bbox: '9,55,13,58' });
    const inPart = inAll(part);
    expect(inPart).toBeGreaterThan(0);
    expect(inPart).toBeLessThan(COUNT);
    expect(part.features.length / inPart).toBeGreaterThan(whole.features.length / COUNT);
  });

  it('puts a group in the middle of its own, and says how far they reach', async () => {
    const { features } = await map({ zoom: 5 });
    const groups = features.flatMap(({ geometry, properties }) =>
      'count' in properties ? [{ at: geometry.coordinates, bounds: properties.bounds }] : [],
    );
    expect(groups.length).toBeGreaterThan(10);
    for (const { at, bounds } of groups) {
      const [west, south, east, north] = bounds;
      expect(at[0]).toBeGreaterThanOrEqual(west);
      expect(at[0]).toBeLessThanOrEqual(east);
      expect(at[1]).toBeGreaterThanOrEqual(south);
      expect(at[1]).toBeLessThanOrEqual(north);
    }
  });

  it('keeps to what is looked for', async () => {
    const [row] = await test.database.query<{ count: number }>(
      `select count(*)::integer as count from cluster where country = 'IS' and status = 'emerging'`,
    );
    expect(inAll(await map({ country: 'IS', status: 'emerging' }))).toBe(row!.count);
    expect(inAll(await map({ q: 'xqzzyw' }))).toBe(0);
  });
});

describe('a cluster alone on the map', () => {
  it('has its name, where it is', async () => {
    const [row] = await test.database.query<{ id: string; longitude: number; latitude: number; name: string }>(
      `update cluster set longitude = -21.5, latitude = 64.9, acronym = 'ALONE', name = jsonb_set(name, '{texts}',
         '{"sv": {"text": "Ensamma klustret", "origin": "human"}}')
       where id = (select id from cluster where country = 'IS' limit 1)
       returning id, longitude, latitude, name`,
    );
    const { features } = await map({ zoom: 14, bbox: '-21.6,64.8,-21.4,65' });
    expect(features).toEqual([
      {
        ...{ type: 'Feature', id: row!.id, geometry: { type: 'Point', coordinates: [-21.5, 64.9] } },
        properties: { name: 'Ensamma klustret', acronym: 'ALONE', status: expect.any(String), exact: true },
      },
    ]);
  });

  it('that has told only its region is in the middle of that', async () => {
    await test.database.query(
      `update cluster set longitude = null, latitude = null, region = 'IS001', acronym = 'MIDDLE'
       where id = (select id from cluster where country = 'IS' and acronym <> 'ALONE' limit 1)`,
    );
    const { features } = await map({ zoom: 14, q: 'MIDDLE' });
    const [region] = await test.database.query<{ longitude: number; latitude: number }>(
      `select longitude, latitude from region where code = 'IS001'`,
    );
    expect(features).toMatchObject([
      {
        geometry: { coordinates: [region!.longitude, region!.latitude] },
        properties: { acronym: 'MIDDLE', exact: false },
      },
    ]);
  });
});

describe('what is asked of the map', () => {
  it.each(['13,55,9,58', '9,58,13,55', '9,55,13', 'a,b,c,d', '-200,0,10,10', '9,55,13,91'])('is no box: %s', (bbox) =>
    expect(Query.safeParse({ zoom: 3, bbox }).success).toBe(false),
  );

  it('is a zoom from 0 to 14', () => {
    expect(Query.safeParse({ zoom: '14', bbox: '9.0000000000000018,55,13,58' }).success).toBe(true);
    expect(Query.safeParse({ zoom: '15' }).success).toBe(false);
    expect(Query.safeParse({}).success).toBe(false);
  });
});
