import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Country, ImportRow, ImportView } from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { LedgerQueries } from '../ledger/ledger.queries.js';
import { inEnglish } from '../testing/clusters.js';
import { encoded } from '../testing/encoded.js';
import { type Agency, anAgency, apply, dryRun, fresh, goOn, HEAD, line, reportOf, send } from '../testing/imports.js';
import { templateCsv } from './import-files.rules.js';

let test: TestDatabase<ClusterRegistryDatabase>;
let database: ClusterRegistryDatabase;
let agency: Agency;
beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
  database = test.database;
});
beforeEach(async () => {
  agency = await anAgency(database, 'SE');
});
afterAll(() => test.close());

const problemsIn = (rows: ImportRow[]) =>
  rows.map(({ line: at, problems }) => [at, ...problems.map(({ code }) => code)]);
const clustersOf = (ownerId: string) =>
  database.query<{ name: string; status: string; id: string }>(
    `select id, name->'texts'->(name->>'original')->>'text' as name, status from cluster where owner_id = $1 order by 2`,
    [ownerId],
  );

describe('a file of clusters', () => {
  it('is read as a dry run: every row with its problems and remedies, and nothing in the registry', async () => {
    const [name, other] = [fresh(), fresh()];
    const file =
      HEAD +
      line(name) +
      line(other, ';;SE;SE999;;59.33;18.07;26.11;Grøn;x;1066;Mill') +
      line(fresh()) +
      '\n;;;;;;;;;;;\n';
    const { view, rows } = await dryRun(database, agency, file);
    expect(ImportView.parse(view)).toEqual(view);
    expect(view).toMatchObject({ state: 'read', separator: 'semicolon', encoding: { name: 'utf-8', by: 'bytes' } });
    expect(view.rows).toEqual({ all: 3, good: 2, doubtful: 0, refused: 1, imported: 0, leftOut: 0 });
    expect(ImportRow.array().parse(rows)).toEqual(rows);
    expect(rows[1]).toMatchObject({ line: 3, state: 'refused', name: other, clusterId: null });
    const codes = new Set(rows[1]!.problems.map(({ code }) => code));
    expect(codes).toEqual(
      new Set([
        ...['missing', 'unknown-region', 'swapped-coordinates', 'unknown-sector', 'not-a-theme', 'not-a-number'],
        ...['not-a-year', 'member-unreadable'],
      ]),
    );
    expect(view.problemCounts.every(({ count }) => count === 1)).toBe(true);
    const sector = rows[1]!.problems.find(({ code }) => code === 'unknown-sector')!;
    expect(sector).toMatchObject({ column: 'sectors', value: '26.11', mend: expect.stringContaining('mean "26"') });
    expect(await clustersOf(agency.ownerId)).toEqual([]);
  });

  it('becomes drafts when it is applied, by the rules and with what the profiles say', async () => {
    const name = fresh();
    const { id } = await dryRun(database, agency, HEAD + line(name) + line('=cmd()') + line(`"${fresh('Åland "x"')}"`));
    await apply(database, agency, id);
    await goOn(database);
    const { view, rows } = await reportOf(database, id);
    expect(view).toMatchObject({ state: 'applied', rows: { all: 3, imported: 1, refused: 2 } });
    const [cluster] = await clustersOf(agency.ownerId);
    expect(cluster).toEqual({ id: rows[0]!.clusterId, name, status: 'draft' });
    const [kept] = await database.query(
      `select country, region, place, longitude, latitude, sectors, themes, management_fte::float8 as fte, founded, unmet,
         created_by, version from cluster where id = $1`,
      [cluster!.id],
    );
    expect(kept).toEqual({
      ...{ country: 'SE', region: 'SE110', place: 'Stockholm', longitude: 18.07, latitude: 59.33, sectors: ['30'] },
      ...{ themes: ['boats'], fte: 2, founded: 2001, unmet: ['english-page', 'members', 'member-types'] },
      ...{ created_by: agency.personId, version: 1 },
    });
    expect(
      await database.query('select name, type, size from cluster_member where cluster_id = $1', [cluster!.id]),
    ).toEqual([{ name: 'Mill', type: 'company', size: 'small' }]);
  });

  it('is published when the agency vouches for it, and the ledger and the others are told', async () => {
    const { id } = await dryRun(
      database,
      agency,
      HEAD + line(fresh('A')) + line(fresh('B'), ';Says no region.;SE;;;;;;;;;'),
    );
    const vouching = { programme: inEnglish('Sample Programme'), until: '2099-12-31' };
    await apply(database, agency, id, { vouching });
    await goOn(database);
    const { rows } = await reportOf(database, id);
    expect((await clustersOf(agency.ownerId)).map(({ status }) => status)).toEqual(['published', 'draft']);
    const clusterId = rows[0]!.clusterId!;
    const changes = await new LedgerQueries(database, new Access()).changes(clusterId, null, { limit: 5 });
    expect(changes.items).toMatchObject([{ number: 1, act: 'imported', by: { id: agency.personId } }]);
    const published = (await test.published()).filter(({ key }) => key === clusterId).map(({ type }) => type);
    expect(published.sort()).toEqual([
      'cluster-registry.cluster-published.v1',
      'cluster-registry.cluster-vouched-for.v1',
      'cluster-registry.cluster.v1',
    ]);
    const [given] = await database.query(
      'select agency_id, until::text, vouched_by from vouching where cluster_id = $1',
      [clusterId],
    );
    expect(given).toEqual({ agency_id: agency.ownerId, until: '2099-12-31', vouched_by: agency.personId });
  });

  it('is vouched for only by who may, and until a day that is not over', async () => {
    const { id } = await dryRun(database, agency, HEAD + line(fresh()));
    const vouching = { programme: inEnglish('Sample Programme'), until: '2001-12-31' };
    await expect(apply(database, agency, id, { vouching })).rejects.toThrow('not over');
    await expect(apply(database, { personId: randomUUID() }, id, { vouching })).rejects.toThrow('permission');
    expect((await reportOf(database, id)).view.state).toBe('read');
  });

  it('is sent by a recognised agency, and is of its country', async () => {
    const other = await anAgency(database, null);
    await expect(send(database, other, HEAD)).rejects.toThrow('recognised');
    const { rows } = await dryRun(
      database,
      agency,
      HEAD + line(fresh(), ';Abroad.;FI;FI1B1;Helsinki;24.9;60.2;30;;;;'),
    );
    expect(problemsIn(rows)).toEqual([[2, 'country-of-another']]);
  });

  it.each([
    ['DK', 'windows-1252', 'Klynge for grøn energi på Ærø'],
    ['PL', 'windows-1250', 'Klaster Łódź: żywność, Gdańsk'],
    ['LT', 'windows-1257', 'Žaliųjų įmonių sąjunga Šiauliuose'],
    ['EE', 'utf-16le', 'Õhusõidukite klaster Võrus'],
    ['LV', 'utf-16be', 'Zaļo tehnoloģiju klasteris Rēzeknē'],
  ] as const)('of %s in %s is read as it was written', async (country: Country, encoding, name) => {
    const sender = await anAgency(database, country);
    const file = encoded(`name\tsummary\tcountry\r\n${name}\t${name}.\t${country}\r\n`, encoding);
    const { view, rows } = await dryRun(database, sender, file);
    expect(view).toMatchObject({ encoding: { name: encoding }, separator: 'tab', rows: { good: 1 } });
    expect(rows[0]!.name).toBe(name);
  });

  it.each([
    ['that is a workbook', 'PK\u0003\u0004 and so on', 'not-text'],
    ['that is empty', '', 'empty'],
    ['of blank lines', '\n\n\n', 'empty'],
    ['with titles alone', HEAD, 'empty'],
    ['without titles', 'Forest Cluster;Forests.;SE\n', 'no-known-column'],
    ['in which a column is missing', 'name;country\nForest Cluster;SE\n', 'missing-column'],
  ])('%s is refused as a whole, with the reason', async (_, file, code) => {
    const { view, rows } = await dryRun(database, agency, file);
    expect(view.state).toBe('refused');
    expect(view.problems).toContainEqual(
      expect.objectContaining({ code, weight: 'refuses', mend: expect.any(String) }),
    );
    expect(rows).toEqual([]);
    await expect(apply(database, agency, view.id)).rejects.toThrow('has been read');
  });

  it('begins where Excel names its separator, and may have columns twice, strange ones and ones without a name', async () => {
    const file = `sep=|\nname|summary|country|telephone||name\n${'Twice|Same.|SE|1|2|Twice\nTwice|Other.|SE|1|2|Thrice\n'}`;
    const { view, rows } = await dryRun(database, agency, file);
    expect(view.problems.map(({ code }) => code)).toEqual(['repeated-column', 'unknown-column', 'unnamed-column']);
    expect(problemsIn(rows)).toEqual([[3], [4, 'columns-disagree']]);
  });

  it('names a row again that it had before, however it is written', async () => {
    const name = fresh('Ålands Båtar');
    const { rows } = await dryRun(database, agency, HEAD + line(name) + line(fresh()) + line(name.toUpperCase()));
    expect(rows[2]!.problems).toMatchObject([{ code: 'repeated-row', data: { firstLine: 2 } }]);
  });

  it('takes a template without rows for what it is', async () => {
    const { view } = await dryRun(database, agency, templateCsv());
    expect(view.problems.map(({ code }) => code)).toEqual(['empty']);
  });

  it('with hostile texts is refused where the API would refuse them, and is harmless where not', async () => {
    const rest = ';Text.;SE;;;;;;;;;';
    const file =
      HEAD +
      line('turned\u202e around', rest) +
      line('zero\u0000byte', rest) +
      line('<script>alert(1)</script>', rest) +
      line('<b>[x](javascript:alert(1))', rest) +
      line('+cmd|calc', rest);
    const { rows, id } = await dryRun(database, agency, file);
    expect(problemsIn(rows)).toEqual([
      [2, 'hidden-characters'],
      [3, 'hidden-characters'],
      [4],
      [5],
      [6, 'looks-like-formula'],
    ]);
    await apply(database, agency, id);
    await goOn(database);
    expect((await clustersOf(agency.ownerId)).map(({ name }) => name)).toContain('<script>alert(1)</script>');
  });
});
