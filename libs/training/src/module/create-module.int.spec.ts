import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangedMeanwhile, NotFound, permissionsOf } from '@hansa/contracts';
import { Access, inContext } from '@hansa/platform';
import { type TestDatabase, testDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { aHeldSession } from '../testing/a-held-session.js';
import { aModule } from '../testing/a-module.js';
import { TrainingDatabase } from '../training.database.js';
import { BeginModuleVersion } from './begin-module-version.js';
import { ChangeModuleVersion } from './change-module-version.js';
import { CreateModule } from './create-module.js';
import {
  ModuleCodeIsTaken,
  ModuleIsUnknown,
  OrganisationIsUnknown,
  PrerequisiteLeadsBack,
  VersionIsInTheMaking,
} from './module.errors.js';
import { ModuleQueries } from './module.queries.js';
import { removeSampleModules } from './module.sample.js';
import { NameModulePartners } from './name-module-partners.js';
import { RetireModuleVersion } from './retire-module-version.js';
import { StartPiloting } from './start-piloting.js';

let test: TestDatabase<TrainingDatabase>;
let database: TrainingDatabase;
let queries: ModuleQueries;
let create: CreateModule;

beforeAll(async () => {
  test = await testDatabase(TrainingDatabase);
  database = test.database;
  queries = new ModuleQueries(database, new Access());
  create = new CreateModule(database);
});
afterAll(() => test.close());

const changeNote = { original: 'en' as const, texts: { en: 'Shorter.' } };
const caller = (personId: string) => ({ personId, email: null, emailVerified: false, name: null });

async function aReaderOf(organisationId: string) {
  const personId = randomUUID();
  await database.query(
    'insert into access_membership (membership_id, person_id, organisation_id, permissions) values ($1, $2, $3, $4)',
    [randomUUID(), personId, organisationId, permissionsOf(['reader'])],
  );
  return caller(personId);
}
async function piloting(values = {}) {
  const created = await create.execute(aModule(values));
  await new StartPiloting(database).execute(created.id, 1);
  return created.id;
}

describe('a module', () => {
  it('has a code of its own, also when two are made at once', async () => {
    const code = 'ADV-TWICE';
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => create.execute(aModule({ code }))));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(create.execute(aModule({ code }))).rejects.toThrow(ModuleCodeIsTaken);
  });

  it('as a draft is seen by its owner and the operator, and by nobody else', async () => {
    const input = aModule();
    const { id } = await create.execute(input);
    await expect(queries.module(id, null, ['en'])).rejects.toThrow(NotFound);
    await expect(queries.module(id, await aReaderOf(randomUUID()), ['en'])).rejects.toThrow(NotFound);
    expect(await queries.module(id, await aReaderOf(input.ownerId), ['en'])).toMatchObject({ code: input.code });
    const operator = randomUUID();
    await database.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions)
       values (gen_random_uuid(), $1, null, '{platform.operate}')`,
      [operator],
    );
    expect(await queries.module(id, caller(operator), ['en'])).toMatchObject({ current: null });
  });

  it('is read in the language of the reader, else by the fixed order', async () => {
    const id = await piloting();
    expect((await queries.moduleVersion(id, 1, null, ['sv'])).title).toMatchObject({ text: 'Att leda över gränser' });
    expect((await queries.moduleVersion(id, 1, null, ['lt'])).title).toMatchObject({ language: 'en' });
  });

  it('has prerequisites that are there and do not lead back to it', async () => {
    const basic = await piloting();
    const advanced = await piloting({ prerequisites: [basic] });
    expect((await queries.moduleVersion(advanced, 1, null, ['en'])).prerequisites).toMatchObject([{ moduleId: basic }]);
    await expect(create.execute(aModule({ prerequisites: [randomUUID()] }))).rejects.toThrow(ModuleIsUnknown);
    const { id: draft } = await create.execute(aModule({ prerequisites: [advanced] }));
    const change = new ChangeModuleVersion(database);
    await expect(change.execute(draft, 1, 1, { prerequisites: [draft] })).rejects.toThrow(PrerequisiteLeadsBack);
    await new RetireModuleVersion(database).execute(basic, 1);
    await new BeginModuleVersion(database).execute(basic, { changeNote });
    await expect(change.execute(basic, 2, 1, { prerequisites: [draft] })).rejects.toThrow(PrerequisiteLeadsBack);
  });

  it('has one version in the making, also when two are begun at once', async () => {
    const id = await piloting();
    await expect(new BeginModuleVersion(database).execute(id, { changeNote })).rejects.toThrow(VersionIsInTheMaking);
    await new RetireModuleVersion(database).execute(id, 1);
    const begin = () => new BeginModuleVersion(database).execute(id, { changeNote });
    const outcomes = await Promise.allSettled([begin(), begin(), begin()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is not changed by one who has not seen its last change', async () => {
    const { id } = await create.execute(aModule());
    const change = new ChangeModuleVersion(database);
    await change.execute(id, 1, 1, { hours: 7 });
    await expect(change.execute(id, 1, 1, { hours: 8 })).rejects.toThrow(ChangedMeanwhile);
  });

  it('has partners that are here', async () => {
    const id = await piloting();
    const partners = new NameModulePartners(database);
    const stranger = randomUUID();
    await expect(partners.execute(id, 1, { organisationIds: [stranger] })).rejects.toThrow(OrganisationIsUnknown);
    const name = { original: 'da', version: 1, texts: { da: { text: 'REG X', origin: 'human' } } };
    await database.query(
      `insert into organisation (id, name, type, country, sample) values ($1, $2, 'training-provider', 'DK', false)`,
      [stranger, JSON.stringify(name)],
    );
    await partners.execute(id, 1, { organisationIds: [stranger] });
    await expect(partners.execute(id, 1, { organisationIds: [] })).rejects.toThrow(ChangedMeanwhile);
    expect((await queries.module(id, null, ['sv'])).partners).toMatchObject([
      { id: stranger, name: { text: 'REG X' } },
    ]);
  });

  it('is entered into the audit trail of its owner', async () => {
    const { ownerId } = aModule();
    const { id } = await create.execute(aModule({ ownerId }));
    const trail = (await test.published('training.action-taken.v1')).filter(({ key }) => key === ownerId);
    expect(trail.map(({ data }) => data)).toEqual([
      { organisationId: ownerId, action: 'training.module-created', subject: { type: 'module', id } },
    ]);
  });
});

describe('the list of modules', () => {
  const list = (query: object, who: Parameters<ModuleQueries['modules']>[1] = null) =>
    queries.modules({ limit: 100, ...query }, who, ['en']);
  const codes = async (query: object) => (await list(query)).items.map(({ code }) => code);

  it('is found by level, scope, state, language, owner and words in any language', async () => {
    const ownerId = randomUUID();
    await piloting({ ownerId, code: 'LIST-1', level: 'basic', scope: 'regional-national', languages: ['lv'] });
    await piloting({ ownerId, code: 'LIST-2' });
    await create.execute(aModule({ ownerId, code: 'LIST-3' }));
    expect(await codes({ ownerId })).toEqual(['LIST-1', 'LIST-2']);
    expect(await codes({ ownerId, level: 'basic' })).toEqual(['LIST-1']);
    expect(await codes({ ownerId, scope: 'transnational' })).toEqual(['LIST-2']);
    expect(await codes({ ownerId, language: 'lv' })).toEqual(['LIST-1']);
    expect(await codes({ ownerId, state: 'piloting' })).toEqual(['LIST-1', 'LIST-2']);
    expect(await codes({ ownerId, state: 'draft' })).toEqual([]);
    expect(await codes({ ownerId, q: 'ÖVER GRÄNSER' })).toEqual(['LIST-1', 'LIST-2']);
    expect(await codes({ ownerId, q: 'list-2' })).toEqual(['LIST-2']);
    expect(await codes({ ownerId, q: '%' })).toEqual([]);
  });

  it('comes page by page', async () => {
    const ownerId = randomUUID();
    for (const code of ['PAGE-1', 'PAGE-2', 'PAGE-3']) await piloting({ ownerId, code });
    const first = await queries.modules({ limit: 2, ownerId }, null, ['en']);
    expect(first.items.map(({ code }) => code)).toEqual(['PAGE-1', 'PAGE-2']);
    const second = await queries.modules({ limit: 2, ownerId, cursor: first.nextCursor! }, null, ['en']);
    expect(second.items.map(({ code }) => code)).toEqual(['PAGE-3']);
    expect(second.nextCursor).toBeNull();
  });
});

describe('sample modules', () => {
  it('are removed unless a session of theirs stays', async () => {
    const sample = await inContext({ sample: true }, () => piloting());
    const used = await inContext({ sample: true }, () => piloting());
    const real = await piloting();
    const [version] = await database.query<{ id: string }>('select id from module_version where module_id = $1', [
      used,
    ]);
    await aHeldSession(database, { versionId: version!.id, attended: 1 });
    expect(await database.transaction((tx) => removeSampleModules(tx))).toBe(1);
    await expect(queries.module(sample, null, ['en'])).rejects.toThrow(NotFound);
    for (const id of [used, real]) expect(await queries.module(id, null, ['en'])).toMatchObject({ id });
  });
});
