import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Country, NotFound, RegionCode, Regions, type RegionsQuery } from '@hansa/contracts';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { RegionQueries } from './region.queries.js';

let test: TestDatabase<ClusterRegistryDatabase>;
let queries: RegionQueries;

beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
  queries = new RegionQueries(test.database);
});
afterAll(() => test.close());

const found = async (query: RegionsQuery) => (await queries.regions(query)).items.map(({ code }) => code);

describe('the regions', () => {
  it('are those of NUTS 2024 in the ten countries, at three levels', async () => {
    const all = await queries.regions({});
    expect(Regions.parse(all)).toEqual(all);
    expect(all.items).toHaveLength(682);
    expect(new Set(all.items.map(({ country }) => country))).toEqual(new Set(Country.options));
    expect(all.items.every(({ name }) => name === name.trim())).toBe(true);
  });

  it('each lie within one of the level above, of the same country', async () => {
    const { items } = await queries.regions({});
    const codes = new Map(items.map((region) => [region.code, region]));
    for (const { code, level, country } of items) {
      expect(RegionCode.parse(code)).toBe(code);
      expect(code).toHaveLength(level + 2);
      expect(code.startsWith(country)).toBe(true);
      if (level > 1) expect(codes.get(code.slice(0, -1))).toMatchObject({ level: level - 1, country });
    }
  });

  it('lie where their country lies', async () => {
    const { items } = await queries.regions({});
    for (const { longitude, latitude } of items) {
      expect(longitude).toBeGreaterThan(-25);
      expect(longitude).toBeLessThan(32);
      expect(latitude).toBeGreaterThan(47);
      expect(latitude).toBeLessThan(80);
    }
  });

  it('are listed by country and level', async () => {
    expect(await found({ country: 'LV', level: 3 })).toEqual(['LV005', 'LV009', 'LV00A', 'LV00B', 'LV00C']);
  });

  it.each([
    ['Höfuðborgarsvæði', 'IS001'],
    ['hofudborgarsvaedi', 'IS001'],
    ['riga', 'LV00A'],
    ['lodzkie', 'PL71'],
    ['slaskie', 'PL22'],
    ['skane', 'SE224'],
    ['Skaane', 'SE224'],
    ['panevezio', 'LT025'],
    ['Fyn', 'DK031'],
    ['kobenhavn', 'DK011'],
    ['Muenchen', 'DE212'],
    ['pohja-eesti', 'EE001'],
    ['tromso', 'NO072'],
    ['DE212', 'DE212'],
    ['Helsinki Uusimaa', 'FI1B'],
    ['Thuringen', 'DEG'],
    ['Brandenbrug', 'DE4'],
  ])('are found by name however it is typed: %s', async (q, code) => {
    expect((await found({ q })).slice(0, 3)).toContain(code);
  });

  it('are not found by what is no part of their names', async () => {
    expect(await found({ q: 'xyzzy' })).toEqual([]);
    expect(await found({ q: '%' })).toEqual([]);
  });
});

describe('a region', () => {
  it('names the larger ones that it lies in', async () => {
    expect(await queries.region('SE224')).toMatchObject({
      name: 'Skåne län',
      within: [{ code: 'SE2' }, { code: 'SE22' }],
    });
    expect(await queries.region('SE2')).toMatchObject({ within: [] });
  });

  it('that NUTS 2024 does not have is not found', async () => {
    await expect(queries.region('SE999')).rejects.toThrow(NotFound);
    await expect(queries.region('NO011')).rejects.toThrow(NotFound);
  });
});
