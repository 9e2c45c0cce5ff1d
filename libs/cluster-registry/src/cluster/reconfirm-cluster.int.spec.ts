import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRegistry, type Registry } from '../testing/a-registry.js';
import { aCluster, inEnglish, type ToldCluster } from '../testing/clusters.js';
import { ChangeCluster } from './change-cluster.js';
import { CriteriaAreNotMet } from './cluster.errors.js';
import { ExpireClusters } from './expire-clusters.js';
import { ReconfirmCluster } from './reconfirm-cluster.js';
import { RemindOfReconfirmation } from './remind-of-reconfirmation.js';
import { SubmitCluster } from './submit-cluster.js';
import { WithdrawCluster } from './withdraw-cluster.js';

let registry: Registry;
beforeAll(async () => {
  registry = await aRegistry();
});
afterAll(() => registry.test.close());

const sweep = async () => {
  const { database, settings } = registry;
  const expire = new ExpireClusters(database, settings);
  await new RemindOfReconfirmation(database, settings).remind();
  await expire.expireUnconfirmed();
  await expire.expirePlans();
};
const reconfirm = async (id: string) =>
  new ReconfirmCluster(registry.database).execute(id, await registry.versionOf(id));
const change = async (id: string, input: object) =>
  new ChangeCluster(registry.database).execute(id, await registry.versionOf(id), input);
const kept = async (told: ToldCluster = {}) => {
  const ownerId = await registry.organisation('cluster-organisation');
  const keeper = await registry.someone(ownerId, ['organisation.read', 'registry.submit-profile']);
  return { keeper, id: await aCluster(registry.database, { ownerId, entered: true, ...told }) };
};
const inDays = async (days: number) => {
  const [row] = await registry.database.query<{ day: string }>(
    `select to_char(hansa_now() + make_interval(days => $1), 'YYYY-MM-DD') as day`,
    [days],
  );
  return row!.day;
};

describe('a published profile', () => {
  it('is reminded once, a month before its year is over, and expires when nobody reconfirms it', async () => {
    const { id, keeper } = await kept();
    await sweep();
    expect(await registry.mailsTo(keeper)).toEqual([]);
    await registry.test.shiftClock('336 days');
    await sweep();
    await sweep();
    expect(await registry.mailsTo(keeper)).toMatchObject([{ subject: expect.stringContaining('Please reconfirm') }]);
    await registry.test.shiftClock('28 days');
    await sweep();
    expect(await registry.statusOf(id)).toBe('published');
    await registry.test.shiftClock('2 days');
    await sweep();
    const gone = await registry.clusters.cluster(id, null, ['en']);
    expect(gone).toMatchObject({
      status: 'expired',
      ended: { cause: 'not-reconfirmed', reason: null },
      confirmBy: null,
    });
    expect((await registry.mailsTo(keeper))[1]!.body).toContain('It has not been reconfirmed in time.');
    expect(await registry.acts(id)).toEqual(['published', 'expired']);
  });

  it('holds for another year when it is reconfirmed', async () => {
    const { id, keeper } = await kept();
    await registry.test.shiftClock('350 days');
    await sweep();
    await reconfirm(id);
    await registry.test.shiftClock('300 days');
    await sweep();
    expect(await registry.statusOf(id)).toBe('published');
    await registry.test.shiftClock('40 days');
    await sweep();
    expect(await registry.mailsTo(keeper)).toHaveLength(2);
    expect(await registry.acts(id)).toEqual(['published', 'reconfirmed']);
  });

  it('that no longer meets the criteria stays until then, but is not reconfirmed', async () => {
    const { id, keeper } = await kept();
    await change(id, { managementFte: 0.1 });
    expect(await registry.statusOf(id)).toBe('published');
    await expect(reconfirm(id)).rejects.toThrow(CriteriaAreNotMet);
    await registry.test.shiftClock('340 days');
    await sweep();
    expect((await registry.mailsTo(keeper))[0]!.body).toContain('– enough management staff');
    await change(id, { managementFte: 0.5 });
    await reconfirm(id);
    expect(await registry.statusOf(id)).toBe('published');
  });

  it('becomes emerging at its reconfirmation when a plan covers what is missing', async () => {
    const { id, keeper } = await kept();
    const plan = [{ criterion: 'english-page', action: inEnglish('Translate it.'), by: await inDays(100) }];
    await change(id, { englishPage: null, plan });
    await reconfirm(id);
    expect(await registry.statusOf(id)).toBe('emerging');
    expect(await registry.mailsTo(keeper)).toMatchObject([{ subject: expect.stringContaining('emerging') }]);
  });

  it('that has expired can be submitted again, and is not to be read meanwhile', async () => {
    const { id } = await kept({ status: 'expired' });
    expect(await registry.clusters.cluster(id, null, [])).toMatchObject({ status: 'expired' });
    await new SubmitCluster(registry.database).execute(id, await registry.versionOf(id));
    await expect(registry.clusters.cluster(id, null, [])).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that was withdrawn is found by its link, with the reason and without anybody to write to', async () => {
    const { id } = await kept();
    await registry.database.query(
      `insert into cluster_contact (id, cluster_id, position, name, email, is_public)
       values (gen_random_uuid(), $1, 1, 'Liga Ozola', 'liga@robots.example', true)`,
      [id],
    );
    expect((await registry.clusters.cluster(id, null, [])).contacts).toHaveLength(1);
    const reason = inEnglish('We have joined another cluster.');
    await new WithdrawCluster(registry.database).execute(id, await registry.versionOf(id), { reason });
    expect(await registry.clusters.cluster(id, null, ['en'])).toMatchObject({
      contacts: [],
      ...{ status: 'withdrawn', ended: { cause: 'withdrawn', reason: { text: 'We have joined another cluster.' } } },
    });
    expect(await registry.test.published('cluster-registry.cluster-withdrawn.v1')).toMatchObject([{ key: id }]);
  });
});

describe('an emerging cluster', () => {
  const emerging = async () => {
    const plan = [{ criterion: 'english-page' as const, action: inEnglish('Translate it.'), by: await inDays(60) }];
    return kept({ status: 'emerging', englishPage: null, plan });
  };

  it('expires when the last day of its plan is over in its country and the plan is not carried out', async () => {
    const { id, keeper } = await emerging();
    await registry.test.shiftClock('59 days');
    await sweep();
    expect(await registry.statusOf(id)).toBe('emerging');
    await registry.test.shiftClock('3 days');
    await sweep();
    expect(await registry.clusters.cluster(id, null, [])).toMatchObject({ ended: { cause: 'plan-not-met' } });
    const [mail] = await registry.mailsTo(keeper);
    expect(mail!.body).toContain('– a page in English');
  });

  it('that has carried out its plan becomes a full one at its reconfirmation', async () => {
    const { id } = await emerging();
    await change(id, { englishPage: 'https://robots.example/en' });
    await registry.test.shiftClock('62 days');
    await sweep();
    expect(await registry.statusOf(id)).toBe('emerging');
    await reconfirm(id);
    expect(await registry.statusOf(id)).toBe('published');
  });
});
