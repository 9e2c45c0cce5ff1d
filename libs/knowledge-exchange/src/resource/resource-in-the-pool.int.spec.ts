import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangedMeanwhile, InvalidInput, NotAllowed, NotFound, type Permission } from '@hansa/contracts';
import { Access, type Caller, inContext } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgePersonalData } from '../knowledge-personal-data.js';
import { KeepOrganisations } from '../organisation/keep-organisations.js';
import { KnowledgeSample } from '../sample/knowledge-sample.js';
import { aResource, inLanguages } from '../testing/resources.js';
import { AddResource } from './add-resource.js';
import { ChangeResource } from './change-resource.js';
import { DiscardDraft } from './discard-draft.js';
import { PublishResource } from './publish-resource.js';
import { ResourceQueries } from './resource.queries.js';
import { ResourcesToPublish } from './resources-to-publish.js';
import { WithdrawResource } from './withdraw-resource.js';

let test: TestDatabase<KnowledgeExchangeDatabase>;
let queries: ResourceQueries;
const access = new Access();

beforeAll(async () => {
  test = await testDatabase(KnowledgeExchangeDatabase);
  queries = new ResourceQueries(test.database, access);
});
afterAll(() => test.close());

async function someone(organisationId: string, ...permissions: Permission[]): Promise<Caller> {
  const personId = randomUUID();
  await test.database.query(
    'insert into access_membership (membership_id, person_id, organisation_id, permissions) values ($1, $2, $3, $4)',
    [randomUUID(), personId, organisationId, permissions],
  );
  return { personId, email: null, emailVerified: false, name: null };
}
const as = <T>({ personId: actor }: Caller, work: () => Promise<T>) => inContext({ actor }, work);
const add = (ownerId: string, told = {}) => new AddResource(test.database).execute(aResource({ ownerId, ...told }));
const publish = (id: string, version = 1) => new PublishResource(test.database).execute(id, version);
const change = (id: string, version: number, input = {}) =>
  new ChangeResource(test.database, access).execute(id, version, input);
const pool = (ownerId: string, more = {}) => queries.resources({ limit: 20, ownerId, ...more }, ['en']);

describe('a resource that an organisation adds', () => {
  it('is seen by its people alone as long as it is a draft', async () => {
    const ownerId = randomUUID();
    const id = await add(ownerId);
    const member = await someone(ownerId, 'organisation.read');
    const stranger = await someone(randomUUID(), 'organisation.read');
    expect(await queries.resource(id, member, [])).toMatchObject({ state: 'draft', version: 1 });
    await expect(queries.resource(id, stranger, [])).rejects.toThrow(NotFound);
    await expect(queries.resource(id, null, [])).rejects.toThrow(NotFound);
    expect((await pool(ownerId)).items).toEqual([]);
  });

  it('is found among all that its organisation added, page by page', async () => {
    const ownerId = randomUUID();
    const [first, second, third] = [await add(ownerId), await add(ownerId), await add(ownerId)];
    await add(randomUUID());
    await publish(second);
    const own = (more = {}) => queries.ofOrganisation(ownerId, { limit: 20, ...more }, ['en']);
    const ids = async (more = {}) => (await own(more)).items.map(({ id }) => id).sort();
    expect(await ids()).toEqual([first, second, third].sort());
    expect(await ids({ state: 'draft' })).toEqual([first, third].sort());
    expect((await own({ state: ['published'] })).items).toMatchObject([
      { id: second, state: 'published', title: { text: 'A handbook' } },
    ]);
    const { items, nextCursor } = await own({ limit: 2 });
    const rest = await own({ limit: 2, cursor: nextCursor });
    expect([...items, ...rest.items].map(({ id }) => id).sort()).toEqual([first, second, third].sort());
    expect(rest.nextCursor).toBeNull();
  });

  it('waits for those who may publish it', async () => {
    const ownerId = randomUUID();
    const id = await add(ownerId);
    const editor = await someone(ownerId, 'knowledge.edit-resource');
    const signatory = await someone(ownerId, 'knowledge.publish-resource');
    const waiting = new ResourcesToPublish(test.database, access);
    const waits = async (caller: Caller, organisationId?: string) =>
      (
        await waiting.waitingFor({
          personId: caller.personId,
          languages: ['en'],
          ...(organisationId && { organisationId }),
        })
      ).map(({ subject }) => subject.id);
    expect(await waits(signatory)).toEqual([id]);
    expect(await waits(signatory, ownerId)).toEqual([id]);
    expect(await waits(signatory, randomUUID())).toEqual([]);
    expect(await waits(editor)).toEqual([]);
    await publish(id);
    expect(await waits(signatory)).toEqual([]);
  });

  it('is in the pool once it is published, and said so', async () => {
    const ownerId = randomUUID();
    const id = await add(ownerId, { themes: ['smart-specialisation'] });
    await publish(id);
    expect((await pool(ownerId)).items).toMatchObject([
      { id, provenance: { from: 'organisation', organisationId: ownerId } },
    ]);
    expect((await pool(ownerId, { theme: 'smart-specialisation' })).total).toBe(1);
    const published = await test.published('knowledge-exchange.resource-published.v1');
    expect(published.filter(({ key }) => key === id)).toHaveLength(1);
    const acts = await test.published('knowledge-exchange.action-taken.v1');
    const done = acts.filter(({ key }) => key === ownerId).map(({ data }) => (data as { action: string }).action);
    expect(done).toEqual(['knowledge-exchange.resource-added', 'knowledge-exchange.resource-published']);
  });

  it('is changed in the pool only by those who may publish', async () => {
    const ownerId = randomUUID();
    const id = await add(ownerId);
    const editor = await someone(ownerId, 'knowledge.edit-resource');
    const both = await someone(ownerId, 'knowledge.edit-resource', 'knowledge.publish-resource');
    await as(editor, () => change(id, 1, { title: inLanguages({ en: 'A toolbox', sv: 'En verktygslåda' }) }));
    await publish(id, 2);
    await expect(as(editor, () => change(id, 3, { themes: ['tools'] }))).rejects.toThrow(NotAllowed);
    await as(both, () => change(id, 3, { title: inLanguages({ en: 'A toolbox', sv: 'En redskapsbod' }) }));
    expect((await pool(ownerId, { q: 'redskapsboden' })).items).toHaveLength(1);
    expect((await pool(ownerId, { q: 'verktygslåda' })).items).toHaveLength(0);
  });

  it('is not changed by who has seen an older version', async () => {
    const id = await add(randomUUID());
    await change(id, 1, { country: 'LV' });
    await expect(change(id, 1, { country: 'EE' })).rejects.toThrow(ChangedMeanwhile);
    await expect(publish(id, 1)).rejects.toThrow(ChangedMeanwhile);
  });

  it('is withdrawn with a reason that everybody can read', async () => {
    const ownerId = randomUUID();
    const id = await add(ownerId);
    await publish(id);
    await new WithdrawResource(test.database).execute(id, 2, { reason: 'The figures were wrong.' });
    expect((await pool(ownerId)).total).toBe(0);
    const withdrawn = await queries.resource(id, null, ['en']);
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      withdrawal: { reason: 'The figures were wrong.' },
      version: 3,
    });
    expect(await test.published('knowledge-exchange.resource-withdrawn.v1')).toMatchObject([{ key: id }]);
  });

  it('is discarded without a trace while it is a draft', async () => {
    const ownerId = randomUUID();
    const id = await add(ownerId);
    await new DiscardDraft(test.database).execute(id, 1);
    const member = await someone(ownerId, 'organisation.read');
    await expect(queries.resource(id, member, [])).rejects.toThrow(NotFound);
  });
});

describe('the pool', () => {
  it('is paged through without gaps or repeats, by time and by rank', async () => {
    const ownerId = randomUUID();
    for (let n = 0; n < 7; n += 1) await publish(await add(ownerId));
    for (const q of [undefined, 'handbook']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { items, nextCursor, total } = await pool(ownerId, { limit: 3, q, cursor });
        expect(total).toBe(7);
        seen.push(...items.map(({ id }) => id));
        cursor = nextCursor ?? undefined;
      } while (cursor);
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    }
  });

  it('refuses a cursor of another list', async () => {
    const ownerId = randomUUID();
    for (let n = 0; n < 2; n += 1) await publish(await add(ownerId));
    const { nextCursor } = await pool(ownerId, { limit: 1 });
    await expect(pool(ownerId, { limit: 1, cursor: nextCursor, q: 'handbook' })).rejects.toThrow(InvalidInput);
  });

  it('counts every facet under the other filters, not under its own', async () => {
    const ownerId = randomUUID();
    for (const told of [
      { kind: 'case', licence: 'CC0-1.0', languages: ['da', 'en'] },
      { kind: 'case', licence: 'CC-BY-4.0', languages: ['en'], level: 'basic' },
      { kind: 'tool', licence: 'CC-BY-4.0', languages: ['lv'], country: 'LV' },
    ]) {
      await publish(await add(ownerId, told));
    }
    const { items, total, facets } = await pool(ownerId, { kind: 'case' });
    expect({ listed: items.length, total }).toEqual({ listed: 2, total: 2 });
    expect(facets).toEqual({
      kind: [
        { value: 'case', count: 2 },
        { value: 'tool', count: 1 },
      ],
      language: [
        { value: 'en', count: 2 },
        { value: 'da', count: 1 },
      ],
      licence: [
        { value: 'CC-BY-4.0', count: 1 },
        { value: 'CC0-1.0', count: 1 },
      ],
      level: [{ value: 'basic', count: 1 }],
      country: [],
    });
    expect((await pool(ownerId, { language: ['da', 'lv'] })).total).toBe(2);
    expect((await pool(ownerId, { language: 'en', level: ['basic', 'advanced'] })).total).toBe(1);
  });

  it('takes what people type as words and never as operators', async () => {
    const ownerId = randomUUID();
    await publish(await add(ownerId));
    for (const q of ["'", "handbook' | 'x", ':* & !', '\\', "ŉ'", '%', '..', '€', '本', 'ⅷ ½', '😀']) {
      expect((await pool(ownerId, { q })).total).toBeLessThanOrEqual(1);
    }
    expect((await pool(ownerId, { q: 'handbook & (others)' })).total).toBe(1);
  });

  it('shows the name and the country of the owner as they are told', async () => {
    const ownerId = randomUUID();
    const [id, abroad] = [await add(ownerId), await add(ownerId, { country: 'SE' })];
    await publish(id);
    await publish(abroad);
    const name = { original: 'lv', version: 1, texts: { lv: { text: 'Paraugu aģentūra', origin: 'human' } } } as const;
    const record = { organisationId: ownerId, name, type: 'agency', country: 'LV', parentId: null } as const;
    const state = { key: ownerId, sequence: '1', record: { ...record, recognisedFor: null, sample: true } };
    await test.database.transaction((tx) => new KeepOrganisations().apply(state, tx));
    const { items, facets } = await pool(ownerId);
    expect(items.map(({ country }) => country).sort()).toEqual(['LV', 'SE']);
    expect(items[0]!.owner).toMatchObject({ name: { text: 'Paraugu aģentūra' }, country: 'LV' });
    expect(facets.country).toHaveLength(2);
    await test.database.transaction((tx) => new KeepOrganisations().apply({ ...state, record: null }, tx));
    expect((await queries.resource(id, null, [])).owner).toEqual({ id: ownerId, name: null, country: null });
  });
});

describe('what is held about a person', () => {
  it('is which resources he added; it can be taken out and erased', async () => {
    const person = await someone(randomUUID());
    const id = await as(person, () => add(randomUUID()));
    const held = new KnowledgePersonalData();
    const work = <T>(what: 'export' | 'erase') =>
      test.database.transaction((tx) => held[what](tx, person.personId) as Promise<T>);
    expect(await work('export')).toMatchObject({ addedResources: [{ id, state: 'draft' }] });
    expect(await work('erase')).toMatchObject({ resourcesWithoutAuthor: 1 });
    expect(await work('export')).toMatchObject({ addedResources: [] });
    expect(await work('erase')).toMatchObject({ resourcesWithoutAuthor: 0 });
  });
});

describe('sample data', () => {
  it('is removed, and what is real stays', async () => {
    const ownerId = randomUUID();
    const real = await add(ownerId);
    const made = await inContext({ sample: true }, () => add(ownerId, { title: inLanguages({ en: 'Quixotic' }) }));
    await publish(real);
    await publish(made);
    expect((await pool(ownerId, { q: 'quixotik' })).total).toBe(1);
    const removed = await test.database.transaction((tx) => new KnowledgeSample().remove(tx));
    expect(removed).toMatchObject({ resources: 1 });
    expect((await pool(ownerId)).items.map(({ id }) => id)).toEqual([real]);
    expect(await test.database.query(`select from search_word where word = 'quixotic'`)).toEqual([]);
    expect(await test.database.query(`select from search_word where word = 'handbook'`)).toHaveLength(1);
  });
});
