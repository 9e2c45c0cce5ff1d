import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LikelyDuplicates, LikelyDuplicatesInput, type Permission } from '@hansa/contracts';
import { type Caller, inContext } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { createHash, randomUUID } from 'node:crypto';
import { CreateCluster } from '../cluster/create-cluster.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { aCluster, aProfile, inEnglish, type ToldCluster } from '../testing/clusters.js';
import { ClusterIsLikelyThere } from './duplicate.errors.js';
import { DuplicateQueries } from './duplicate.queries.js';

let test: TestDatabase<ClusterRegistryDatabase>;

beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
});
afterAll(() => test.close());

interface Membership {
  organisationId?: string;
  permission: Permission;
  countries?: string[];
}

async function someone(membership?: Membership): Promise<Caller> {
  const personId = randomUUID();
  if (membership) {
    const { organisationId = null, permission, countries = [] } = membership;
    await test.database.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions, countries)
       values ($1, $2, $3, $4, $5)`,
      [randomUUID(), personId, organisationId, [permission], countries],
    );
  }
  return { personId, email: null, emailVerified: false, name: null };
}

async function organisation(name: string, recognisedFor: string | null = null): Promise<string> {
  const id = randomUUID();
  await test.database.query(
    `insert into organisation (id, name, type, country, recognised_for, sample) values ($1, $2, $3, 'DK', $4, false)`,
    [
      id,
      { original: 'en', version: 1, texts: { en: { text: name, origin: 'human' } } },
      recognisedFor ? 'agency' : 'cluster-organisation',
      recognisedFor,
    ],
  );
  return id;
}

/** A cluster of a name that no other test uses. */
async function there(told: ToldCluster = {}): Promise<{ id: string; name: string }> {
  const name = `Quark ${randomUUID().slice(0, 8)}`;
  return { id: await aCluster(test.database, { name: inEnglish(name), ...told }), name };
}

const likely = async (name: string, caller: Caller, more = {}) =>
  LikelyDuplicates.parse(
    await new DuplicateQueries(test.database).likely(
      LikelyDuplicatesInput.parse({ name, country: 'DK', ...more }),
      caller,
      [],
    ),
  );
const aliasOf = (id: string) =>
  createHash('md5')
    .update(id)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-8$3-8$4-');

describe('a likely duplicate', () => {
  it('is shown to everybody when its profile is public', async () => {
    const ownerId = await organisation('Quark Association');
    const { id, name } = await there({ ownerId });
    const { items } = await likely(`${name} Cluster`, await someone());
    expect(LikelyDuplicates.parse({ items })).toEqual({ items });
    expect(items).toMatchObject([
      {
        ...{ id, cluster: { id, name: { text: name }, country: 'DK', status: 'published' } },
        ...{ keeper: { id: ownerId, name: { text: 'Quark Association' } }, reasons: ['similar-name'], strong: true },
      },
    ]);
  });

  it('names only its keeper where its profile is not public', async () => {
    for (const status of ['draft', 'submitted', 'returned'] as const) {
      const ownerId = await organisation('Quiet Association');
      const { id, name } = await there({ status, ownerId });
      const { items } = await likely(name, await someone());
      expect(items).toMatchObject([
        { id: aliasOf(id), cluster: null, keeper: { name: { text: 'Quiet Association' } }, strong: true },
      ]);
      expect(JSON.stringify(items)).not.toContain(id);
    }
  });

  it('is shown to those who have to do with its profile', async () => {
    const ownerId = await organisation('Quiet Association');
    const agency = await organisation('An agency', 'DK');
    const draft = await there({ status: 'draft', ownerId });
    const submitted = await there({ status: 'submitted', ownerId });
    const sees = async (membership: Membership) => {
      const caller = await someone(membership);
      const found = await Promise.all([draft, submitted].map(({ name }) => likely(name, caller)));
      return found.map(({ items }) => items[0]!.cluster !== null);
    };
    expect(await sees({ organisationId: ownerId, permission: 'organisation.read' })).toEqual([true, true]);
    expect(await sees({ permission: 'registry.validate-profile', countries: ['DK'] })).toEqual([false, true]);
    expect(await sees({ permission: 'registry.validate-profile', countries: ['SE'] })).toEqual([false, false]);
    expect(await sees({ organisationId: agency, permission: 'registry.vouch' })).toEqual([false, true]);
    expect(await sees({ organisationId: agency, permission: 'organisation.read' })).toEqual([false, false]);
  });

  it('is found by its place and its acronym, the likeliest first', async () => {
    const word = randomUUID().slice(0, 8);
    const near = await there({
      name: inEnglish(`Zither ${word}`),
      acronym: `Z${word}`,
      place: 'Horsens',
      position: null,
    });
    const far = await there({ name: inEnglish(`Zither ${word}`), place: 'Skive', position: null });
    const { items } = await likely(`Zither ${word}`, await someone(), { acronym: `z-${word}`, place: 'horsens' });
    expect(items.map(({ id }) => id)).toEqual([near.id, far.id]);
    expect(items[0]!.reasons).toEqual(['same-acronym', 'similar-name', 'same-place']);
  });
});

describe('creating a cluster that is likely in the registry already', () => {
  const profile = (name: string, more = {}) =>
    aProfile({ name: inEnglish(name), website: null, englishPage: null, ...more });
  const create = (name: string, duplicatesSeen?: string[]) =>
    new CreateCluster(test.database).execute(profile(name, duplicatesSeen && { duplicatesSeen }));

  it('is refused, with its twins, until they were seen', async () => {
    const { id, name } = await there();
    await expect(create(name)).rejects.toThrow(ClusterIsLikelyThere);
    await expect(create(name)).rejects.toMatchObject({
      status: 409,
      details: { field: 'duplicatesSeen', duplicates: [{ id, cluster: { name: { text: name } } }] },
    });
    await expect(create(name, [randomUUID()])).rejects.toThrow(ClusterIsLikelyThere);
    await create(name, [id]);
  });

  it('needs every strong twin seen, also those that nobody else sees', async () => {
    const { id, name } = await there({ status: 'draft' });
    await expect(create(name, [id])).rejects.toThrow(ClusterIsLikelyThere);
    const second = await create(name, [aliasOf(id)]);
    await expect(create(name, [aliasOf(id)])).rejects.toThrow(ClusterIsLikelyThere);
    await create(name, [aliasOf(id), aliasOf(second)]);
  });

  it('is not hindered by a twin that is only likely', async () => {
    const website = `https://${randomUUID()}.example`;
    await there({ website });
    const { personId: actor } = await someone();
    await inContext({ actor }, () =>
      new CreateCluster(test.database).execute(profile('Granite Masonry', { website: `${website}/granite` })),
    );
  });
});
