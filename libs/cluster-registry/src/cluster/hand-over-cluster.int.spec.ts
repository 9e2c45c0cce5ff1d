import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRegistry, type Registry } from '../testing/a-registry.js';
import { aCluster } from '../testing/clusters.js';
import { OrganisationCannotTakeOver } from './cluster.errors.js';
import { HandOverCluster } from './hand-over-cluster.js';

let registry: Registry;
beforeAll(async () => {
  registry = await aRegistry();
});
afterAll(() => registry.test.close());

const handOver = async (id: string, to: string) =>
  new HandOverCluster(registry.database).execute(id, await registry.versionOf(id), to);

describe('a profile that an agency keeps', () => {
  it('comes to the cluster organisation that it is about, whose people are told', async () => {
    const [ownerId, heir] = [await registry.agency(), await registry.organisation('cluster-organisation')];
    const editor = await registry.someone(heir, ['registry.edit-profile'], 'sv');
    const id = await aCluster(registry.database, { ownerId, entered: true });
    await handOver(id, heir);
    expect(await registry.clusters.cluster(id, null, [])).toMatchObject({ owner: { id: heir } });
    expect(await registry.mailsTo(editor)).toMatchObject([
      { language: 'sv', subject: 'En profil har lämnats över till er: Sample Robotics Cluster' },
    ]);
    expect(await registry.acts(id)).toEqual(['published', 'handed-over']);
  });

  it('comes to no agency, to none of another country and to none that keeps one', async () => {
    const id = await aCluster(registry.database, { ownerId: await registry.agency() });
    const busy = await registry.organisation('cluster-organisation');
    await aCluster(registry.database, { ownerId: busy });
    for (const to of [await registry.agency(), await registry.organisation('cluster-organisation', 'LV'), busy]) {
      await expect(handOver(id, to)).rejects.toThrow(OrganisationCannotTakeOver);
    }
  });
});
