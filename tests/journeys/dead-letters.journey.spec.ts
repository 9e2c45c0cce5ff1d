import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listDeadLetters, requestRebuild, requestReplay } from '@hansa/platform';
import { eventually } from './eventually.js';
import { type JourneyDatabase, type Platform, startPlatform } from './platform.js';
import { arrive, type Cast, gather } from './story/cast.js';
import { integrate } from './story/integrate.js';
import { createModule, startPiloting, type VersionInPilots } from './story/module.js';
import { materialsOf } from './story/pool.js';
import type { Visitor } from './visitor.js';

/** The database of the pool refuses the materials of a module's first version, as a mistake in a handler would. */
const REFUSE = (moduleId: string) => `
  create function refuse() returns trigger language plpgsql as $$
  begin
    if new.module @> '{ "moduleId": "${moduleId}", "number": 1 }' then raise exception 'this one is refused'; end if;
    return new;
  end $$;
  create trigger refuse before insert on resource for each row execute function refuse();`;
const MEND = 'drop trigger refuse on resource; drop function refuse();';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.close());

describe('an event that a handler cannot handle', () => {
  let cast: Cast;
  let people: Visitor[];
  let pool: JourneyDatabase;
  let refused: VersionInPilots;
  let other: VersionInPilots;

  const inPool = async ({ moduleId }: VersionInPilots) =>
    (await materialsOf(platform.stranger, moduleId)).items.map(({ provenance }: any) => provenance.number);

  beforeAll(async () => {
    pool = platform.databases.get('knowledge-exchange')!;
    cast = await gather(platform);
    const languages = ['sv', 'da', 'lv', 'en', 'fi'] as const;
    const arrivals = languages.map((language) =>
      arrive(platform, { email: `${language}@people.example`, name: `Reader of ${language}`, language }),
    );
    people = await Promise.all(arrivals);
    await platform.settled();
    refused = await createModule(cast.regx, 'ADV-1');
    other = await createModule(cast.regx, 'ADV-2');
    await pool.query(REFUSE(refused.moduleId));
    await integrate(platform, cast, people, [refused, other]);
  });

  it('lies with the dead letters, with its error and how often it was tried', async () => {
    expect(await listDeadLetters(pool)).toMatchObject([
      {
        ...{ type: 'training.module-integrated.v1', key: refused.moduleId, attempts: 5, replayedAt: null },
        handler: expect.stringContaining('AddMaterialWhenModuleIntegrated'),
        error: expect.stringContaining('this one is refused'),
      },
    ]);
    expect(await inPool(refused)).toEqual([]);
  });

  it('takes nothing from the others', async () => {
    expect(await inPool(other)).toEqual([1, 1]);
    const [someone] = people;
    const { id } = await someone!.must(201, someone!.post('/identity/me/exports'));
    await eventually(
      () => someone!.must(200, someone!.get(`/identity/me/exports/${id}`)),
      ({ complete }) => complete,
    );
  });

  it('comes to lie there again when it is replayed before the mend', async () => {
    expect(await requestReplay(pool)).toBe(1);
    const again = await eventually(
      () => listDeadLetters(pool),
      ([letter]) => letter?.attempts === 6,
    );
    expect(again).toMatchObject([{ error: expect.stringContaining('this one is refused') }]);
    expect(await inPool(refused)).toEqual([]);
  });

  it('does not stand in the way of those of its own key that come after it', async () => {
    const { administrator } = cast.regx;
    const path = `/training/modules/${refused.moduleId}/versions`;
    const changeNote = { original: 'en', texts: { en: 'Once more.' } };
    const { id } = await administrator.must(201, administrator.post(path, { changeNote }));
    const next = await startPiloting(administrator, { ...refused, number: 2, id });
    await integrate(platform, cast, people, [next]);
    expect(await inPool(refused)).toEqual([2, 2]);
  });

  it('has its effect, once, and as one that came late, when it is replayed after the mend', async () => {
    await pool.query(MEND);
    const [letter] = await listDeadLetters(pool);
    expect(await requestReplay(pool, letter!.id)).toBe(1);
    await eventually(
      () => listDeadLetters(pool),
      (letters) => letters.length === 0,
    );
    const late = await pool.query<{ state: string }>(
      `select state from resource where module @> jsonb_build_object('moduleId', $1::text, 'number', 1)`,
      [refused.moduleId],
    );
    expect(late).toEqual([{ state: 'superseded' }, { state: 'superseded' }]);
    expect(await inPool(refused)).toEqual([2, 2]);
    expect(await requestReplay(pool)).toBe(0);
  });
});

describe('a projection', () => {
  /** Everything in a table that does not say when it was made. */
  const held = (database: JourneyDatabase, table: string) =>
    database.query(`select to_jsonb(held) as held from ${table} held order by held::text`);

  it.each([
    ['training', 'organisation', 'KeepOrganisations'],
    ['training', 'person', 'KeepPersons'],
    ['training', 'access_membership', 'KeepMemberships'],
    ['knowledge-exchange', 'organisation', 'KeepOrganisations'],
  ] as const)('of %s that was dropped is built anew as it was: %s', async (service, table, keeper) => {
    const database = platform.databases.get(service)!;
    const before = await held(database, table);
    expect(before.length).toBeGreaterThan(1);
    const projections = await database.query<{ name: string }>('select name from projection');
    const [projection] = projections.filter(({ name }) => name.includes(keeper));
    await database.query(`delete from ${table}`);
    expect(await requestRebuild(database, projection!.name)).toBe(1);
    await eventually(
      () => held(database, table),
      (now) => now.length === before.length,
    );
    expect(await held(database, table)).toEqual(before);
  });
});
