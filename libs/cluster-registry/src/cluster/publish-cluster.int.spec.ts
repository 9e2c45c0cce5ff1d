import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound } from '@hansa/contracts';
import { aRegistry, as, type Registry } from '../testing/a-registry.js';
import { aCluster, inEnglish, type ToldCluster } from '../testing/clusters.js';
import { dateInWords } from '../texts/wording.js';
import { ConflictOfInterest, CriteriaAreNotMet, ProfileIsNotSubmitted } from './cluster.errors.js';
import { CLUSTERS } from './cluster.states.js';
import { PublishCluster } from './publish-cluster.js';
import { ReturnCluster } from './return-cluster.js';
import { SubmitCluster } from './submit-cluster.js';
import { TakeBackCluster } from './take-back-cluster.js';

let registry: Registry;
beforeAll(async () => {
  registry = await aRegistry();
});
afterAll(() => registry.test.close());

const draft = (told: ToldCluster = {}) => aCluster(registry.database, { status: 'draft', ...told });
const submit = async (id: string) => new SubmitCluster(registry.database).execute(id, await registry.versionOf(id));
const publish = async (id: string) => new PublishCluster(registry.database).execute(id, await registry.versionOf(id));
const giveBack = async (id: string, text = 'Say more about what you do.') =>
  new ReturnCluster(registry.database).execute(id, await registry.versionOf(id), {
    remarks: [{ field: 'summary', text: inEnglish(text) }],
  });
const types = async (key: string) => {
  const events = await registry.test.published();
  return events.filter((event) => event.key === key).map(({ type }) => type.split('.')[1]);
};
const BY = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
const PLAN = [{ criterion: 'members' as const, action: inEnglish('Win ten more members.'), by: BY }];

describe('a profile on its way', () => {
  it('is submitted under the criteria in force, read by a validator of its country, and published', async () => {
    const ownerId = await registry.organisation('cluster-organisation');
    const signatory = await registry.someone(ownerId, ['organisation.read', 'registry.submit-profile'], 'da');
    const id = await draft({ ownerId });
    await as(signatory, () => submit(id));
    const validator = await registry.validator('DK');
    const report = await registry.clusters.cluster(id, validator, ['en']);
    expect(report).toMatchObject({ status: 'submitted', inside: { criteria: { version: 1, met: true } } });
    await expect(registry.clusters.cluster(id, await registry.validator('SE'), [])).rejects.toThrow(NotFound);
    await as(validator, () => publish(id));
    const seen = await registry.clusters.cluster(id, null, ['en']);
    expect(seen).toMatchObject({ status: 'published', inside: null, owner: { name: { language: 'en' } } });
    expect(new Date(seen.confirmBy!).getTime() - new Date(seen.publishedAt!).getTime()).toBe(365 * 86_400_000);
    expect(await types(id)).toEqual(['cluster-submitted', 'cluster-published', 'cluster']);
    expect(await registry.acts(id)).toEqual(['published']);
    const [mail] = await registry.mailsTo(signatory);
    expect(mail).toMatchObject({ language: 'da', subject: 'Profilen er offentliggjort: Sample Robotics Cluster' });
  });

  it('comes back with remarks per field, which its organisation gets by mail and reads in the profile', async () => {
    const ownerId = await registry.organisation('cluster-organisation');
    const editor = await registry.someone(ownerId, ['organisation.read', 'registry.edit-profile']);
    const id = await draft({ ownerId });
    await submit(id);
    await giveBack(id);
    const { inside, status } = await registry.clusters.cluster(id, editor, ['en']);
    expect({ status, remarks: inside!.remarks }).toMatchObject({
      ...{ status: 'returned', remarks: [{ field: 'summary', text: { text: 'Say more about what you do.' } }] },
    });
    const [mail] = await registry.mailsTo(editor);
    expect(mail!.body).toContain('Summary: Say more about what you do.');
    await submit(id);
    await publish(id);
    expect(await registry.statusOf(id)).toBe('published');
  });

  it('is not decided about by a validator who began it, or whose organisation keeps it', async () => {
    const ownerId = await registry.organisation('cluster-organisation');
    const validator = await registry.validator('DK');
    const begun = await as(validator, () => draft({ ownerId }));
    const kept = await draft({ ownerId });
    const member = await registry.someone(ownerId, ['organisation.read']);
    for (const [id, by] of [
      [begun, validator],
      [kept, member],
    ] as const) {
      await submit(id);
      await expect(as(by, () => publish(id))).rejects.toThrow(ConflictOfInterest);
      await expect(as(by, () => giveBack(id))).rejects.toThrow(ConflictOfInterest);
      expect(await registry.statusOf(id)).toBe('submitted');
    }
  });

  it('can be taken back before it is validated', async () => {
    const id = await draft();
    await submit(id);
    await new TakeBackCluster(registry.database).execute(id, await registry.versionOf(id));
    expect(await registry.statusOf(id)).toBe('draft');
    await expect(publish(id)).rejects.toThrow(ProfileIsNotSubmitted);
  });
});

describe('a profile that does not meet the criteria', () => {
  const small: ToldCluster = { members: { company: 4, public: 1 } };

  it('is not published, and what is missing is said', async () => {
    const id = await draft(small);
    await submit(id);
    const refusal = await publish(id).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CriteriaAreNotMet);
    expect(refusal).toMatchObject({
      details: {
        emerging: { eligible: true, withoutPlan: ['members'] },
        criteria: expect.arrayContaining([expect.objectContaining({ code: 'members', missing: { members: 10 } })]),
      },
    });
  });

  it('is published as emerging with a plan, and as a full one when a validator finds that all is met', async () => {
    const ownerId = await registry.organisation('cluster-organisation');
    const editor = await registry.someone(ownerId, ['organisation.read', 'registry.edit-profile']);
    const id = await draft({ ...small, ownerId, plan: PLAN });
    await submit(id);
    await publish(id);
    expect(await registry.clusters.cluster(id, null, ['en'])).toMatchObject({
      ...{ status: 'emerging', plan: [{ criterion: 'members', by: BY }] },
    });
    expect((await registry.mailsTo(editor))[0]!.body).toContain(`By ${dateInWords(BY, 'en')} your plan says`);
    await expect(publish(id)).rejects.toThrow(CriteriaAreNotMet);
    await registry.database.query(
      `insert into cluster_member (id, cluster_id, position, name, type, country)
       select gen_random_uuid(), $1, 100 + n, 'New member ' || n, 'company', 'DK' from generate_series(1, 10) n`,
      [id],
    );
    await publish(id);
    expect(await registry.statusOf(id)).toBe('published');
    expect(await registry.acts(id)).toEqual(['made-emerging', 'published']);
  });
});

describe('a public profile', () => {
  it('that no longer meets the criteria can be returned, and is to be read by nobody else then', async () => {
    const id = await aCluster(registry.database, { members: { company: 2 }, entered: true });
    await giveBack(id);
    await expect(registry.clusters.cluster(id, null, [])).rejects.toThrow(NotFound);
    expect((await registry.test.published('cluster-registry.cluster.v1')).at(-1)).toMatchObject({ key: id });
    const good = await aCluster(registry.database);
    await expect(giveBack(good)).rejects.toThrow(ProfileIsNotSubmitted);
  });
});

describe('the state of clusters', () => {
  it('is of those that are public, and gone of all others', async () => {
    const ids = {
      published: await aCluster(registry.database),
      emerging: await aCluster(registry.database, { status: 'emerging' }),
      expired: await aCluster(registry.database, { status: 'expired' }),
      draft: await draft(),
    };
    const query = <T>(sql: string, parameters?: unknown[]) => registry.database.query<T>(sql, parameters);
    const records = await CLUSTERS.read(query, Object.values(ids));
    expect(records.map(({ key }) => key).sort()).toEqual([ids.published, ids.emerging].sort());
    const checked = records.map(({ record }) => CLUSTERS.state.data.parse(record));
    expect(checked[0]).toMatchObject({ country: 'DK', sectors: ['28'] });
  });
});
