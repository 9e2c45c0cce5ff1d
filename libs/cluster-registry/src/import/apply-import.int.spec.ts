import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { aCluster, inEnglish } from '../testing/clusters.js';
import { type Agency, anAgency, apply, dryRun, fresh, goOn, HEAD, line, reportOf, send } from '../testing/imports.js';
import { DeleteExpiredImports } from './delete-expired-imports.js';
import { DiscardImport } from './discard-import.js';

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

const clustersOf = (ownerId: string) =>
  database.query<{ name: string; status: string; id: string }>(
    `select id, name->'texts'->(name->>'original')->>'text' as name, status from cluster where owner_id = $1 order by 2`,
    [ownerId],
  );

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

  it('waits for a database that is away, and leaves nothing out for it', async () => {
    const { id } = await dryRun(database, agency, HEAD + line(fresh()) + line(fresh()));
    await apply(database, agency, id);
    const away = Object.create(database, {
      transaction: {
        value: (work: Parameters<typeof database.transaction>[0]) =>
          database.transaction(async (tx) => {
            await work(tx);
            throw Object.assign(new Error('terminating connection'), { code: '57P01' });
          }),
      },
    }) as ClusterRegistryDatabase;
    for (let n = 0; n < 3; n += 1) await expect(goOn(away)).rejects.toThrow('terminating');
    await goOn(database);
    expect((await reportOf(database, id)).view).toMatchObject({ state: 'applied', rows: { imported: 2, leftOut: 0 } });
    expect(await clustersOf(agency.ownerId)).toHaveLength(2);
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
