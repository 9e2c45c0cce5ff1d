import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataOf, ModuleIntegrated, ResourceView } from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { aMaterial, anIntegration } from '../testing/an-integration.js';
import { AddMaterialWhenModuleIntegrated } from './add-material-when-module-integrated.js';
import { ResourceQueries } from './resource.queries.js';
import { WithdrawResource } from './withdraw-resource.js';

let test: TestDatabase<KnowledgeExchangeDatabase>;
let queries: ResourceQueries;
const reaction = new AddMaterialWhenModuleIntegrated();

beforeAll(async () => {
  test = await testDatabase(KnowledgeExchangeDatabase);
  queries = new ResourceQueries(test.database, new Access());
});
afterAll(() => test.close());

const integrated = (told: Partial<DataOf<typeof ModuleIntegrated>> = {}) => {
  const event = anIntegration(told);
  return test.database.transaction((tx) => reaction.handle(event, tx)).then(() => event.data);
};
const inPool = async (moduleId: string) => (await queries.resources({ limit: 100, moduleId }, ['en'])).items;
const idsOf = (moduleId: string) =>
  test.database
    .query<{ id: string; materialId: string; number: number }>(
      `select id, material_id as "materialId", (module->>'number')::integer as number from resource
       where module->>'moduleId' = $1 order by created_at, id`,
      [moduleId],
    )
    .then((rows) => rows);
const read = (id: string): Promise<ResourceView> => queries.resource(id, null, ['en']);

describe('the materials of an integrated module', () => {
  it('are in the pool, with where they come from', async () => {
    const { moduleId, moduleVersionId, ownerId } = await integrated();
    const [item] = await inPool(moduleId);
    expect(item).toMatchObject({
      kind: 'module-material',
      title: { text: 'Slides of the first day' },
      description: { text: 'How clusters of several countries find common ground.' },
      languages: ['en'],
      licence: 'CC-BY-SA-4.0',
      level: 'advanced',
      owner: { id: ownerId, name: null, country: null },
      provenance: { from: 'module', moduleId, code: 'ADV-1', moduleVersionId, number: 1, materialKind: 'slides' },
    });
    const resource = await read(item!.id);
    expect(resource.links).toEqual([{ url: 'https://modules.example/material', language: 'en' }]);
    expect(await test.published('knowledge-exchange.resource-published.v1')).toContainEqual(
      expect.objectContaining({ key: item!.id, data: { resourceId: item!.id, ownerId, kind: 'module-material' } }),
    );
  });

  it('are found by the code and by the name of their module in other languages', async () => {
    const { moduleId } = await integrated({ code: 'ADV-2' });
    for (const q of ['ADV-2', 'adv 2', 'Adv2', 'facilitering granser', 'fasilitacija robezam']) {
      const { items } = await queries.resources({ limit: 10, q }, ['en']);
      expect({
        q,
        found: items.some(({ provenance }) => 'moduleId' in provenance && provenance.moduleId === moduleId),
      }).toEqual({ q, found: true });
    }
  });

  it('are added once, however often the event comes', async () => {
    const event = anIntegration({ materials: [aMaterial('One'), aMaterial('Two')] });
    const handle = () => test.database.transaction((tx) => reaction.handle(event, tx));
    await handle();
    const before = (await test.published()).length;
    await handle();
    expect(await inPool(event.data.moduleId)).toHaveLength(2);
    expect(await test.published()).toHaveLength(before);
  });

  it('take the place of those of the version before, which point to them', async () => {
    const moduleId = randomUUID();
    const [kept, dropped] = [randomUUID(), randomUUID()];
    const before = [aMaterial('Slides', { materialId: kept }), aMaterial('Case', { materialId: dropped })];
    await integrated({ moduleId, materials: before });
    const after = [aMaterial('Better slides', { materialId: kept }), aMaterial('A film')];
    await integrated({ moduleId, number: 2, materials: after });

    const titles = (await inPool(moduleId)).map(({ title }) => title.text);
    expect(titles.sort()).toEqual(['A film', 'Better slides']);
    const all = await idsOf(moduleId);
    const id = (materialId: string, number: number) =>
      all.find((one) => one.materialId === materialId && one.number === number)!.id;
    const newIds = all.filter(({ number }) => number === 2).map((one) => one.id);
    expect(await read(id(kept, 1))).toMatchObject({ state: 'superseded', supersededBy: [id(kept, 2)] });
    const withoutSuccessor = await read(id(dropped, 1));
    expect(withoutSuccessor.state).toBe('superseded');
    expect(withoutSuccessor.supersededBy.sort()).toEqual(newIds.sort());
    const superseded = await test.published('knowledge-exchange.resource-superseded.v1');
    expect(superseded.map(({ key }) => key).sort()).toEqual([id(kept, 1), id(dropped, 1)].sort());
  });

  it('never come into the pool when their version arrives after a newer one', async () => {
    const moduleId = randomUUID();
    await integrated({ moduleId, number: 2, materials: [aMaterial('New')] });
    await integrated({ moduleId, number: 1, materials: [aMaterial('Old')] });
    expect((await inPool(moduleId)).map(({ title }) => title.text)).toEqual(['New']);
    const [newer, older] = (await idsOf(moduleId)).sort((a, b) => b.number - a.number);
    expect(await read(older!.id)).toMatchObject({ state: 'superseded', supersededBy: [newer!.id] });
  });

  it('that were withdrawn stay so', async () => {
    const { moduleId } = await integrated();
    const [item] = await inPool(moduleId);
    await new WithdrawResource(test.database).execute(item!.id, 1, { reason: 'A picture was not ours.' });
    await integrated({ moduleId, number: 2 });
    expect(await read(item!.id)).toMatchObject({
      state: 'withdrawn',
      supersededBy: [],
      withdrawal: { reason: 'A picture was not ours.' },
    });
  });
});
