import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Country, type Language, writeTexts } from '@hansa/contracts';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { type AskedCluster, likelyTwins } from './likely-twins.js';

let test: TestDatabase<ClusterRegistryDatabase>;

beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
});
afterAll(() => test.close());

interface Told {
  country?: Country;
  acronym?: string;
  page?: string;
  place?: string;
  at?: [longitude: number, latitude: number];
}

/** A cluster with names in several languages, divided by a bar: the first is in English, then as they come. */
async function there(names: string, told: Told = {}): Promise<void> {
  const { country = 'DK', acronym = null, page = null, place = null, at = [null, null] } = told;
  const languages: Language[] = ['en', 'da', 'sv'];
  const texts = Object.fromEntries(names.split(' | ').map((name, index) => [languages[index], name]));
  await test.database.query(
    `insert into cluster (id, version, owner_id, status, name, acronym, summary, website, country, place, longitude,
       latitude, created_at, changed_at, sample)
     values ($1, 1, $1, 'draft', $2, $3, $2, $4, $5, $6, $7, $8, hansa_now(), hansa_now(), true)`,
    [randomUUID(), writeTexts({ original: 'en', texts }), acronym, page, country, place, ...at],
  );
}

const asked = (names: string, told: Told = {}): AskedCluster => ({
  ...{ names: names.split(' | '), acronym: told.acronym ?? null, pages: told.page ? [told.page] : [] },
  ...{ country: told.country ?? 'DK', place: told.place ?? null },
  ...{ longitude: told.at?.[0] ?? null, latitude: told.at?.[1] ?? null },
});

/** What the registry says of the second when the first is in it. */
async function verdict(first: [string, Told?], second: [string, Told?]): Promise<string> {
  await test.database.query('delete from cluster');
  await there(...first);
  const [[twin] = []] = await likelyTwins(test.database, [asked(...second)], null);
  return twin ? (twin.strong ? 'strong' : 'likely') : 'other';
}

type Pair = [expected: 'strong' | 'likely' | 'other', first: [string, Told?], second: [string, Told?]];

const PAIRS: Pair[] = [
  // The same name, however it is written.
  ['strong', ['Food & Bio Cluster Denmark'], ['Food and Bio Cluster Denmark']],
  ['strong', ['Danish Food Cluster'], ['The Danish Food Cluster (association)']],
  ['strong', ['Møbelklyngen'], ['Mobelklynge']],
  ['strong', ['Aarhus Klynge for Energi'], ['Århus Energiklynge']],
  ['strong', ['Möbelcluster Ostwestfalen e.V.', { country: 'DE' }], ['Moebel-Cluster Ostwestfalen', { country: 'DE' }]],
  ['strong', ['Latvijas IT klasteris', { country: 'LV' }], ['Latvian IT Cluster', { country: 'LV' }]],
  ['strong', ['Klaster Obróbki Metali', { country: 'PL' }], ['Klastra obrobki metali', { country: 'PL' }]],
  ['strong', ['Eesti Puitmajaklaster MTÜ', { country: 'EE' }], ['Puitmaja klaster', { country: 'EE' }]],
  ['strong', ['Lietuvos baldų klasteris', { country: 'LT' }], ['BALDU KLASTERIS, VšĮ', { country: 'LT' }]],
  ['strong', ['Metsäklusteri Oy', { country: 'FI' }], ['Suomen metsaklusteri ry', { country: 'FI' }]],
  ['strong', ['Íslenski sjávarklasinn', { country: 'IS' }], ['Sjavarklasinn', { country: 'IS' }]],
  ['strong', ['GCE Blue Maritime Cluster', { country: 'NO' }], ['Blue Maritime', { country: 'NO' }]],
  // Over all the languages in which one of them is named.
  ['strong', ['Robotics Cluster | Robotklyngen'], ['Robot-klynge']],
  ['strong', ['Offshore Wind Cluster'], ['Havvindsklyngen | Cluster for Offshore Wind']],
  // Not quite the same name: worth a look, and sure together with something else.
  ['likely', ['Northern Timber Houses Cluster', { place: 'Viborg' }], ['North Timber Houses', { place: 'Viborg' }]],
  ['likely', ['Northern Timber Houses Cluster'], ['North Timber Houses']],
  ['strong', ['Drone Alliance Fyn', { acronym: 'DAF' }], ['Dronealliance Fyn', { acronym: 'D.A.F.' }]],
  [
    'strong',
    ['Clean Water Tech', { page: 'https://www.cleanwater.example/en' }],
    ['Clean Water Technologies', { page: 'http://cleanwater.example' }],
  ],
  [
    'strong',
    ['Green Energy Storage', { acronym: 'GES', page: 'https://ges.example' }],
    ['Cluster of Batteries', { acronym: 'ges', page: 'https://en.ges.example/about' }],
  ],
  // The acronym as the name.
  ['likely', ['Marine Logistics Group', { acronym: 'MARLOG' }], ['Marlog']],
  // Two clusters of one agency: worth a look, no more.
  [
    'likely',
    ['Robotics Cluster', { page: 'https://agency.example/robots', place: 'Odense' }],
    ['Food Cluster', { page: 'https://agency.example/food', place: 'Odense' }],
  ],
  // Near each other, by coordinates.
  ['likely', ['Northern Timber Houses Cluster', { at: [9.4, 56.45] }], ['North Timber Houses', { at: [9.42, 56.47] }]],
  // What clusters of one trade have in common.
  ['other', ['Danish Food Cluster'], ['Danish Furniture Cluster']],
  ['other', ['Robotics Cluster Odense', { place: 'Odense' }], ['Food Cluster Odense', { place: 'Odense' }]],
  ['other', ['Klaster Obróbki Metali', { country: 'PL' }], ['Klaster Lotniczy', { country: 'PL' }]],
  ['other', ['Wood Cluster Latgale', { country: 'LV' }], ['Wood Cluster Kurzeme', { country: 'LV' }]],
  ['other', ['Health Tech Cluster'], ['Wealth Management Network']],
  ['other', ['Baltic Sea Cluster'], ['Baltic Sea Network of Ports']],
  // Of the same trade in two countries.
  ['other', ['Danish Wood Cluster'], ['Latvian Food Cluster', { country: 'LV' }]],
  ['likely', ['Danish Food Cluster'], ['Latvian Food Cluster', { country: 'LV' }]],
  ['other', ['Maritime Cluster', { acronym: 'MC' }], ['Medical Campus', { acronym: 'MC', country: 'SE' }]],
  // Pages on hosts that many share.
  [
    'other',
    ['Robotics Cluster', { page: 'https://www.facebook.com/robots' }],
    ['Textile Cluster', { page: 'https://facebook.com/textiles' }],
  ],
];

describe('two clusters', () => {
  it.each(PAIRS)('are %s: %j and %j', async (expected, first, second) => {
    expect(await verdict(first, second)).toBe(expected);
    expect(await verdict(second, first)).toBe(expected);
  });
});

describe('a cluster that changes', () => {
  const twins = async (names: string, told: Told = {}) =>
    (await likelyTwins(test.database, [asked(names, told)], null))[0]!.length;

  it('is known by its new names, acronym and pages, and no more by the old ones', async () => {
    await test.database.query('delete from cluster');
    await there('Amber Jewellery', { acronym: 'AMJ', page: 'https://amber.example' });
    const name = writeTexts({ original: 'en', texts: { en: 'Granite Masonry' } });
    await test.database.query(
      `update cluster set name = $1, acronym = 'GRM', website = null, english_page = 'https://granite.example/en'`,
      [name],
    );
    expect(await twins('Amber Jewellery', { acronym: 'AMJ', page: 'https://amber.example' })).toBe(0);
    for (const told of [{ acronym: 'GRM' }, { page: 'https://www.granite.example' }]) {
      expect(await twins('Something else', told)).toBe(1);
    }
    expect(await twins('Granite masonry')).toBe(1);
    await test.database.query('delete from cluster');
    expect(await test.database.query('select from cluster_mark')).toEqual([]);
  });

  it('has no twins once it is withdrawn', async () => {
    await there('Amber Jewellery');
    await test.database.query(`update cluster set status = 'withdrawn'`);
    expect(await twins('Amber Jewellery')).toBe(0);
  });
});

describe('the twins of many', () => {
  it('are found in one question, each its own', async () => {
    await test.database.query('delete from cluster');
    await there('Amber Jewellery');
    await there('Granite Masonry', { country: 'SE' });
    const found = await likelyTwins(
      test.database,
      [asked('Nothing alike'), asked('Granite Masonry', { country: 'SE' }), asked('Amber jewellery cluster')],
      null,
    );
    expect(found.map((twins) => twins.map(({ name }) => name.texts.en?.text))).toEqual([
      [],
      ['Granite Masonry'],
      ['Amber Jewellery'],
    ]);
  });
});
