import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Country, ImportRow, ImportView } from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { LedgerQueries } from '../ledger/ledger.queries.js';
import { aCluster, inEnglish } from '../testing/clusters.js';
import { encoded } from '../testing/encoded.js';
import { type Agency, anAgency, apply, dryRun, goOn, reportOf, send } from '../testing/imports.js';
import { DeleteExpiredImports } from './delete-expired-imports.js';
import { DiscardImport } from './discard-import.js';
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

const HEAD = 'name;summary;country;region;place;longitude;latitude;sectors;themes;management_fte;founded;members\n';
const line = (
  name: string,
  rest = ';Makes boats.;SE;SE110;Stockholm;18.07;59.33;30;boats;2;2001;Mill|company|SE|small',
) => `${name}${rest}\n`;
const problemsIn = (rows: ImportRow[]) =>
  rows.map(({ line: at, problems }) => [at, ...problems.map(({ code }) => code)]);
const fresh = (word = 'Cluster') => `${word} ${randomUUID().slice(0, 8)}`;
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

describe('an import', () => {
  it('goes on after a crash in the middle, and does nothing twice', async () => {
    const file = HEAD + Array.from({ length: 120 }, () => line(fresh())).join('');
    const { id } = await dryRun(database, agency, file);
    await apply(database, agency, id);
    let steps = 0;
    const crash = () => {
      steps += 1;
      if (steps === 2) throw new Error('the process ends');
    };
    await expect(goOn(database, crash)).rejects.toThrow('the process ends');
    const { view } = await reportOf(database, id);
    expect(view).toMatchObject({ state: 'applying', rows: { imported: 100, good: 20 } });
    await Promise.all([goOn(database), goOn(database), goOn(database)]);
    expect((await reportOf(database, id)).view).toMatchObject({ state: 'applied', rows: { imported: 120, good: 0 } });
    const names = (await clustersOf(agency.ownerId)).map(({ name }) => name);
    expect(new Set(names).size).toBe(120);
    expect(names).toHaveLength(120);
  });

  it('leaves out the one row that the database does not take', async () => {
    const names = [fresh(), fresh(), fresh()];
    const { id } = await dryRun(database, agency, HEAD + names.map((name) => line(name)).join(''));
    await database.query(
      `update cluster_import_row set input = jsonb_set(input, '{members}', '[{"name": "x", "type": "no type", "country": "SE"}]')
       where import_id = $1 and line = 3`,
      [id],
    );
    await apply(database, agency, id);
    await goOn(database);
    const { rows } = await reportOf(database, id);
    expect(rows.map(({ state }) => state)).toEqual(['imported', 'left-out', 'imported']);
    expect(rows[1]!.problems).toMatchObject([{ code: 'not-accepted' }]);
  });

  it('is applied once, and not without a good row', async () => {
    const { id } = await dryRun(database, agency, HEAD + line(fresh()));
    await apply(database, agency, id);
    await expect(apply(database, agency, id)).rejects.toThrow('applied once');
    await expect(new DiscardImport(database).execute(id)).rejects.toThrow('can be discarded');
    await goOn(database);
    await new DiscardImport(database).execute(id);
    expect(await clustersOf(agency.ownerId)).toHaveLength(1);
    const none = await dryRun(database, agency, HEAD + line('=1'));
    await expect(apply(database, agency, none.id)).rejects.toThrow('no row');
  });

  it('that breaks off while it is sent leaves nothing', async () => {
    const broken = (async function* () {
      yield Buffer.from(HEAD);
      throw new Error('connection lost');
    })();
    await expect(send(database, agency, broken)).rejects.toThrow('connection lost');
    expect(await database.query('select from cluster_import where owner_id = $1', [agency.ownerId])).toEqual([]);
  });

  it('waits its turn: three of an agency at once', async () => {
    for (let n = 0; n < 3; n += 1) await send(database, agency, HEAD + line(fresh()));
    await expect(send(database, agency, HEAD)).rejects.toThrow('three');
    await goOn(database);
    await send(database, agency, HEAD + line(fresh()));
    await goOn(database);
  });

  it('is deleted after two weeks with all that was read, and its bytes when it has been read', async () => {
    const { id } = await dryRun(database, agency, HEAD + line(fresh()));
    expect(await database.query('select from cluster_import_chunk where import_id = $1', [id])).toEqual([]);
    const sweep = new DeleteExpiredImports(database);
    expect(await sweep.deleteExpired()).toBe(0);
    await test.shiftClock('15 days');
    while (await sweep.deleteExpired());
    expect(await database.query('select from cluster_import where id = $1', [id])).toEqual([]);
    expect(await database.query('select from cluster_import_row where import_id = $1', [id])).toEqual([]);
  });

  it('does not take for its own twins the clusters that it has brought itself', async () => {
    const words = Array.from({ length: 60 }, (_, n) => `Sample Growth Cluster ${n}`);
    const { id } = await dryRun(database, agency, HEAD + words.map((name) => line(name)).join(''));
    await apply(database, agency, id);
    await goOn(database);
    expect((await reportOf(database, id)).view.rows).toMatchObject({ imported: 60 });
  });
});

describe('a row that is likely to be in the registry', () => {
  const vouched = { programme: inEnglish('Sample Programme'), until: '2099-12-31' };

  it('is doubtful, says of which cluster it may be the twin, and is taken only when asked for', async () => {
    const word = `Quix${randomUUID().slice(0, 6)}`;
    const twin = await aCluster(database, { country: 'SE', name: inEnglish(`${word} Cluster`) });
    const file = HEAD + line(`${word} klustret i Sverige`) + line(fresh());
    const { id, rows } = await dryRun(database, agency, file);
    expect(rows.map(({ state }) => state)).toEqual(['doubtful', 'good']);
    expect(rows[0]!.problems).toMatchObject([
      { code: 'likely-twin', weight: 'doubt', data: { names: [`${word} Cluster`], clusterIds: [twin] } },
    ]);
    await apply(database, agency, id);
    await goOn(database);
    expect((await reportOf(database, id)).rows.map(({ state }) => state)).toEqual(['left-out', 'imported']);
    const again = await dryRun(database, agency, file);
    expect(again.rows.map(({ state }) => state)).toEqual(['doubtful', 'doubtful']);
    await apply(database, agency, again.id, { withDoubtful: true });
    await goOn(database);
    expect((await reportOf(database, again.id)).view.rows).toMatchObject({ imported: 2 });
  });

  it('is known by its acronym and its web domain together too, within the country', async () => {
    const site = `${randomUUID().slice(0, 8)}.example`;
    const acronym = `Q${randomUUID().slice(0, 6)}`;
    await aCluster(database, {
      country: 'SE',
      name: inEnglish(fresh()),
      acronym,
      website: `https://www.${site}/start`,
    });
    await aCluster(database, { country: 'FI', name: inEnglish('Elsewhere Cluster') });
    const row = (...cells: string[]) => `${cells.join(',')}\n`;
    const { rows } = await dryRun(
      database,
      agency,
      row('name', 'summary', 'country', 'acronym', 'website') +
        row(fresh(), 'x', 'SE', acronym, `https://${site}/en`) +
        row(fresh(), 'x', 'SE', '', `https://${site}`) +
        row('Elsewhere Cluster', 'x', 'SE', '', ''),
    );
    expect(rows.map(({ state }) => state)).toEqual(['doubtful', 'good', 'good']);
  });

  it('tells nobody of the draft of another organisation', async () => {
    const word = `Zyx${randomUUID().slice(0, 6)}`;
    await aCluster(database, { country: 'SE', name: inEnglish(`${word} Cluster`), status: 'draft' });
    const { rows } = await dryRun(database, agency, HEAD + line(`${word} Cluster`));
    expect(rows[0]).toMatchObject({ state: 'good', problems: [] });
  });

  it('becomes doubtful when the twin has come since the file was read', async () => {
    const file = HEAD + line(fresh('Twice'));
    const [first, second] = [await dryRun(database, agency, file), await dryRun(database, agency, file)];
    await apply(database, agency, first.id, { vouching: vouched });
    await expect(apply(database, agency, second.id)).rejects.toThrow('one file');
    await goOn(database);
    await expect(apply(database, agency, second.id)).rejects.toThrow('no row');
  });
});
