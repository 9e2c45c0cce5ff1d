import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NAMED_THEMES, SECTORS } from '@hansa/contracts';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';

let test: TestDatabase<ClusterRegistryDatabase>;

beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
});
afterAll(() => test.close());

describe("the database's vocabularies", () => {
  it('hold every sector and every known theme', async () => {
    const [counts] = await test.database.query(
      'select (select count(*)::integer from sector) as sectors, (select count(*)::integer from theme) as themes',
    );
    expect(counts).toEqual({ sectors: SECTORS.length, themes: NAMED_THEMES.length });
  });

  it('hold names with their letters, and words beside them', async () => {
    const [wood] = await test.database.query(
      `select section, names->>'pl' as name, words->'de' as words from sector where code = '16'`,
    );
    expect(wood).toMatchObject({ section: 'C', name: 'Produkcja drewna i wyrobów z drewna' });
    expect(wood).toMatchObject({ words: ['Holz', 'Holzindustrie', 'Sägewerk', 'Holzbau'] });
    const [hydrogen] = await test.database.query(`select names->>'lv' as name from theme where code = 'hydrogen'`);
    expect(hydrogen).toEqual({ name: 'Ūdeņradis' });
  });
});
