import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ClusterFilters, Country } from '@hansa/contracts';
import { heldMemory, testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { Readable } from 'node:stream';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { cellsOf } from '../import/read-records.js';
import { aCluster, inEnglish } from '../testing/clusters.js';
import { anAgency, dryRun } from '../testing/imports.js';
import { csvCell } from './csv.rules.js';
import { csvOf } from './csv-export.rules.js';
import { ExportQueries } from './export.queries.js';
import { geoJsonOf } from './geo-json.rules.js';
import { jsonLdOf } from './json-ld.rules.js';

let test: TestDatabase<ClusterRegistryDatabase>;
let queries: ExportQueries;
let odense: string;
const hostile = '=HYPERLINK("http://x.example")';
beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
  queries = new ExportQueries(test.database);
  odense = await aCluster(test.database, {
    name: { original: 'da', texts: { da: 'Robotklyngen', en: 'Robot Cluster' } },
    summary: inEnglish('Robots, "arms" and\nlegs.'),
    acronym: hostile,
  });
  await aCluster(test.database, { country: 'SE', name: inEnglish('Skåne Foods'), status: 'emerging', position: null });
  for (const status of ['draft', 'submitted', 'returned', 'expired', 'withdrawn'] as const) {
    await aCluster(test.database, { name: inEnglish(`Hidden ${status}`), status });
  }
  await test.database.query(
    `insert into cluster_contact (id, cluster_id, position, name, email, is_public)
     values (gen_random_uuid(), $1, 1, 'Sample Manager', 'manager@example.org', true)`,
    [odense],
  );
});
afterAll(() => test.close());

const catalogue = { base: 'https://hansa.example/api', licence: 'https://licence.example', at: new Date(0) };
const exported = (query: ClusterFilters = {}) => ({
  csv: () => csvOf(queries.clusters(query)),
  jsonld: () => jsonLdOf(queries.clusters(query), catalogue),
  geojson: () => geoJsonOf(queries.clusters(query), ['en'], 'https://licence.example'),
});
const FORMATS = ['csv', 'jsonld', 'geojson'] as const;

async function whole(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

describe('an export', () => {
  it.each(FORMATS)('as %s holds what is public, no more, and no contact', async (format) => {
    const text = await whole(exported()[format]());
    expect(text).toContain('Robot Cluster');
    expect(text).toContain('Skåne Foods');
    expect(text).not.toMatch(/Hidden|manager/i);
  });

  it.each(FORMATS)('as %s has the filters of the list', async (format) => {
    const found = async (query: ClusterFilters) => {
      const text = await whole(exported(query)[format]());
      return [text.includes('Robot Cluster'), text.includes('Skåne Foods')];
    };
    expect(await found({ country: 'SE' })).toEqual([false, true]);
    expect(await found({ country: ['SE', 'DK'], status: 'published' })).toEqual([true, false]);
    expect(await found({ q: 'robotklyngn' })).toEqual([true, false]);
    expect(await found({ region: 'DK0' })).toEqual([true, false]);
    expect(await found({ theme: 'no-such-theme' })).toEqual([false, false]);
  });

  it('as CSV has cells that no spreadsheet runs, and columns of an import', async () => {
    const lines = (await whole(exported({ country: 'DK' }).csv())).split('\r\n');
    const [titles, cells] = [cellsOf(lines[0]!, ','), cellsOf(lines[1]!, ',')] as [string[], string[]];
    const of = (title: string) => cells[titles.indexOf(title)];
    expect(cells).toHaveLength(titles.length);
    expect([of('id'), of('language'), of('name'), of('name_en')]).toEqual([
      odense,
      'da',
      'Robotklyngen',
      'Robot Cluster',
    ]);
    expect(of('acronym')).toBe(`'${hostile}`);
    expect([of('longitude'), of('sectors'), of('management_fte')]).toEqual(['10.39', '28', '2']);
    for (const text of ['=1', '+1', '-1', '@a', '\tx', '\rx', ' =1', '＝1'])
      expect(csvCell(text).replace('"', '')).toMatch(/^'/);
    expect([csvCell(-21.9), csvCell('a,b'), csvCell(null), csvCell('say "x"')]).toEqual([
      '-21.9',
      '"a,b"',
      '',
      '"say ""x"""',
    ]);
  });

  it('as CSV can be imported elsewhere', async () => {
    const other = await testDatabase(ClusterRegistryDatabase);
    try {
      const agency = await anAgency(other.database, 'SE');
      const { view, rows } = await dryRun(other.database, agency, await whole(exported({ country: 'SE' }).csv()));
      expect(view).toMatchObject({ state: 'read', problems: [], rows: { all: 1, good: 1 } });
      expect(rows[0]!.problems).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('as JSON-LD is a dataset with its licence, and organisations with texts in their languages', async () => {
    const { '@context': context, '@graph': graph } = JSON.parse(await whole(exported({ country: 'DK' }).jsonld())) as {
      '@context': Record<string, string>;
      '@graph': Record<string, unknown>[];
    };
    const prefixes = new Set(Object.keys(context));
    const terms = JSON.stringify(graph)
      .match(/"[a-z]+:[A-Za-z]+"/g)!
      .map((term) => term.slice(1).split(':')[0]!);
    expect(terms.filter((prefix) => !prefixes.has(prefix))).toEqual([]);
    expect(graph).toHaveLength(2);
    expect(graph[0]).toMatchObject({ '@type': 'dcat:Dataset', 'dct:license': { '@id': 'https://licence.example' } });
    expect((graph[0]!['dct:spatial'] as unknown[]).length).toBe(Country.options.length);
    expect(graph[1]).toMatchObject({
      '@id': `https://hansa.example/api/clusters/${odense}`,
      'schema:name': [
        { '@value': 'Robot Cluster', '@language': 'en' },
        { '@value': 'Robotklyngen', '@language': 'da' },
      ],
      'dct:spatial': { '@id': 'http://data.europa.eu/nuts/code/DK03' },
    });
  });

  it('as GeoJSON has longitude before latitude, and no geometry where there is no position', async () => {
    const { type, features } = JSON.parse(await whole(exported().geojson())) as {
      type: string;
      features: { id: string; geometry: unknown; properties: { name: string } }[];
    };
    expect(type).toBe('FeatureCollection');
    const [danish, swedish] = ['Robot Cluster', 'Skåne Foods'].map((name) =>
      features.find(({ properties }) => properties.name === name),
    );
    expect(danish).toMatchObject({ id: odense, geometry: { type: 'Point', coordinates: [10.39, 55.4] } });
    expect(swedish!.geometry).toBeNull();
    expect(JSON.parse(await whole(exported({ theme: 'none' }).geojson()))).toMatchObject({ features: [] });
    expect(JSON.parse(await whole(exported({ theme: 'none' }).jsonld()))['@graph']).toHaveLength(1);
  });
});

describe('an export of many', () => {
  const COUNT = 4_000;
  let many: TestDatabase<ClusterRegistryDatabase>;
  beforeAll(async () => {
    many = await testDatabase(ClusterRegistryDatabase);
    const [id] = [await aCluster(many.database, { summary: inEnglish('x'.repeat(2_000)) })];
    await many.database.query(
      `insert into cluster (id, version, owner_id, status, name, summary, country, unmet, plan, remarks, created_at,
         changed_at, published_at, confirmed_at, sample, sectors, themes)
       select gen_random_uuid(), 1, owner_id, status, name, summary, country, unmet, plan, remarks, created_at, changed_at,
         published_at, confirmed_at, sample, sectors, themes
       from cluster, generate_series(2, $2) where id = $1`,
      [id, COUNT],
    );
  }, 120_000);
  afterAll(() => many.close());

  it.each(FORMATS)('as %s is whole and holds few of them in memory', async (format) => {
    const all = new ExportQueries(many.database).clusters({});
    const parts = { csv: csvOf(all), jsonld: jsonLdOf(all, catalogue), geojson: geoJsonOf(all, [], 'x') }[format];
    const before = await heldMemory();
    let [bytes, clusters, most, pieces] = [0, 0, 0, 0];
    for await (const part of parts) {
      bytes += part.length;
      clusters += part.split(/x{2000}/).length - 1;
      if (++pieces % 5 === 0) most = Math.max(most, (await heldMemory()) - before);
    }
    expect(clusters).toBe(COUNT);
    expect(bytes).toBeGreaterThan(8_000_000);
    expect(most).toBeLessThan(4_000_000);
  });

  it('is read no faster than its reader reads, and ends when he leaves', async () => {
    let asked = 0;
    const database = Object.create(many.database, {
      query: {
        value: (...statement: [string, unknown[]]) => {
          asked += 1;
          return many.database.query(...statement);
        },
      },
    }) as ClusterRegistryDatabase;
    const stream = Readable.from(csvOf(new ExportQueries(database).clusters({})), { highWaterMark: 1 });
    const reader = stream[Symbol.asyncIterator]();
    await reader.next();
    await reader.next();
    expect(asked).toBeLessThan(4);
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.destroy();
    await closed;
    const then = asked;
    await many.database.query('select 1');
    expect(asked).toBe(then);
    const [open] = await many.database.query<{ count: number }>(
      `select count(*)::integer as count from pg_stat_activity where datname = current_database() and state like 'idle in%'`,
    );
    expect(open!.count).toBe(0);
  });
});
