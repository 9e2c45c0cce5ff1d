import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangedMeanwhile, NotFound } from '@hansa/contracts';
import { aRegistry, as, type Registry } from '../testing/a-registry.js';
import { aCluster, aProfileOfItsOwn, inEnglish } from '../testing/clusters.js';
import { ChangeCluster } from './change-cluster.js';
import { CountryIsNotTheOwners, OrganisationKeepsAProfile, RegionIsUnknown } from './cluster.errors.js';
import { CreateCluster } from './create-cluster.js';
import { DiscardClusterDraft } from './discard-cluster-draft.js';

let registry: Registry;
beforeAll(async () => {
  registry = await aRegistry();
});
afterAll(() => registry.test.close());

const create = (told = {}) => new CreateCluster(registry.database).execute(aProfileOfItsOwn(told));
const change = (id: string, version: number, input = {}) =>
  new ChangeCluster(registry.database).execute(id, version, input);

describe('a new profile', () => {
  it('is a draft with its checklist, for its organisation alone', async () => {
    const ownerId = await registry.organisation('cluster-organisation');
    const member = await registry.someone(ownerId, ['organisation.read']);
    const id = await as(member, () => create({ ownerId }));
    const view = await registry.clusters.cluster(id, member, ['en']);
    expect(view).toMatchObject({ status: 'draft', version: 1, ended: null, inside: { criteria: { met: false } } });
    const unmet = view.inside!.criteria.criteria.filter(({ met }) => !met);
    expect(unmet).toMatchObject([
      { code: 'members', missing: { members: 15 } },
      { code: 'member-types', missing: { types: 2, publicBodies: 1 } },
    ]);
    for (const stranger of [null, await registry.validator('DK')]) {
      await expect(registry.clusters.cluster(id, stranger, [])).rejects.toThrow(NotFound);
    }
  });

  it('is the only one of a cluster organisation, until it is withdrawn', async () => {
    const ownerId = await registry.organisation('cluster-organisation');
    await create({ ownerId });
    await expect(create({ ownerId })).rejects.toThrow(OrganisationKeepsAProfile);
    const other = await registry.organisation('cluster-organisation');
    await aCluster(registry.database, { ownerId: other, status: 'withdrawn' });
    await create({ ownerId: other });
  });

  it('is the only one even when two are created at the same moment', async () => {
    const ownerId = await registry.organisation('cluster-organisation');
    const done = await Promise.allSettled([1, 2, 3].map(() => create({ ownerId })));
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is one of several that an agency keeps', async () => {
    const ownerId = await registry.agency();
    await create({ ownerId });
    await create({ ownerId });
    const { items, nextCursor } = await registry.clusters.ofOrganisation(ownerId, { limit: 1 }, ['en']);
    const rest = await registry.clusters.ofOrganisation(ownerId, { limit: 1, cursor: nextCursor! }, ['en']);
    expect(new Set([...items, ...rest.items].map(({ id }) => id)).size).toBe(2);
    expect(rest.nextCursor).toBeNull();
  });

  it('is of the country of its organisation, and lies in a region of NUTS', async () => {
    const ownerId = await registry.organisation('cluster-organisation', 'SE');
    await expect(create({ ownerId })).rejects.toThrow(CountryIsNotTheOwners);
    await expect(create({ region: 'DK9' })).rejects.toThrow(RegionIsUnknown);
  });
});

describe('a change of a profile', () => {
  it('keeps what it leaves out, and takes away what is null', async () => {
    const ownerId = await registry.organisation('cluster-organisation');
    const member = await registry.someone(ownerId, ['organisation.read']);
    const id = await create({ ownerId, acronym: 'SRC' });
    await change(id, 1, { services: inEnglish('Studies.'), englishPage: null, managementFte: 0.25 });
    const view = await registry.clusters.cluster(id, member, ['en']);
    expect(view).toMatchObject({ acronym: 'SRC', services: { text: 'Studies.' }, englishPage: null, version: 2 });
    expect(view).toMatchObject({ managementFte: 0.25, position: { longitude: 10.39, latitude: 55.4 } });
    expect(view.inside!.criteria.criteria[0]).toMatchObject({ code: 'management', missing: { fte: 0.25 } });
  });

  it('is made to the version that was seen', async () => {
    const id = await create();
    await change(id, 1, { place: 'Odense C' });
    await expect(change(id, 1, { place: 'Kolding' })).rejects.toThrow(ChangedMeanwhile);
  });

  it('of a draft is nobody else’s business; of a public one the ledger says it and the others are told', async () => {
    const draft = await create();
    await change(draft, 1, { place: 'Kolding' });
    expect(await registry.acts(draft)).toEqual([]);
    const id = await aCluster(registry.database, { entered: true });
    await change(id, await registry.versionOf(id), { place: 'Kolding' });
    expect(await registry.acts(id)).toEqual(['published', 'changed']);
    const told = await registry.test.published('cluster-registry.cluster.v1');
    expect(told.map(({ key }) => key)).toEqual([id]);
  });
});

describe('a draft that is discarded', () => {
  it('leaves nothing', async () => {
    const id = await create();
    await new DiscardClusterDraft(registry.database).execute(id, 1);
    expect(await registry.database.query('select from cluster where id = $1', [id])).toEqual([]);
  });
});
