import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound } from '@hansa/contracts';
import { aRegistry, as, type Registry } from '../testing/a-registry.js';
import { aCluster, inEnglish, type ToldCluster } from '../testing/clusters.js';
import { EndVouching } from './end-vouching.js';
import { EndVouchings } from './end-vouchings.js';
import { VouchForCluster } from './vouch-for-cluster.js';
import { AgencyIsNotRecognised, ProfileCannotBeVouchedFor, VouchingWouldBeOver } from './vouching.errors.js';

let registry: Registry;
beforeAll(async () => {
  registry = await aRegistry();
});
afterAll(() => registry.test.close());

const SMALL: ToldCluster = { members: { company: 3 } };
const vouch = async (id: string, agencyId: string, until = '2098-12-31') =>
  new VouchForCluster(registry.database).execute(id, await registry.versionOf(id), {
    ...{ agencyId, until, programme: inEnglish('Sample cluster programme') },
  });
const end = async (id: string) =>
  new EndVouching(registry.database).execute(id, await registry.versionOf(id), {
    reason: inEnglish('The programme was closed.'),
  });
const kept = async (told: ToldCluster) => {
  const ownerId = await registry.organisation('cluster-organisation');
  const keeper = await registry.someone(ownerId, ['organisation.read', 'registry.edit-profile']);
  return { keeper, id: await aCluster(registry.database, { ownerId, ...told }) };
};

describe('a recognised agency that vouches for a cluster of its country', () => {
  it('publishes a submitted profile whatever the criteria say; everybody sees on what it rests', async () => {
    const { id, keeper } = await kept({ status: 'submitted', ...SMALL });
    const agencyId = await registry.agency();
    const official = await registry.someone(agencyId, ['registry.vouch']);
    await as(official, () => vouch(id, agencyId));
    expect(await registry.clusters.cluster(id, null, ['en'])).toMatchObject({
      status: 'published',
      vouching: {
        ...{ agency: { id: agencyId, name: { text: 'Sample agency' } }, until: '2098-12-31' },
        programme: { text: 'Sample cluster programme' },
      },
    });
    expect(await registry.acts(id)).toEqual(['vouched-for']);
    const mails = await registry.mailsTo(keeper);
    expect(mails).toMatchObject([{ body: expect.stringContaining('until the end of Wednesday, 31 December 2098') }]);
  });

  it('makes a full cluster of an emerging one', async () => {
    const { id } = await kept({ status: 'emerging', ...SMALL });
    await vouch(id, await registry.agency());
    expect(await registry.statusOf(id)).toBe('published');
  });

  it('may go on with it: one vouching holds at a time', async () => {
    const { id } = await kept({ status: 'submitted', ...SMALL });
    const agencyId = await registry.agency();
    await vouch(id, agencyId);
    await vouch(id, agencyId, '2099-12-31');
    expect((await registry.clusters.cluster(id, null, [])).vouching).toMatchObject({ until: '2099-12-31' });
    expect(await registry.database.query('select from vouching where cluster_id = $1', [id])).toHaveLength(2);
  });
});

describe('nobody vouches', () => {
  it('who is not recognised for the country', async () => {
    const { id } = await kept({ status: 'submitted' });
    const [unrecognised, swedish] = [await registry.organisation('agency'), await registry.agency('SE')];
    for (const agencyId of [unrecognised, swedish]) {
      await expect(vouch(id, agencyId)).rejects.toThrow(AgencyIsNotRecognised);
    }
  });

  it('for a draft, which is not for him to see, nor for what was returned or has ended', async () => {
    const agencyId = await registry.agency();
    await expect(vouch((await kept({ status: 'draft' })).id, agencyId)).rejects.toThrow(NotFound);
    for (const status of ['returned', 'expired', 'withdrawn'] as const) {
      await expect(vouch((await kept({ status })).id, agencyId)).rejects.toThrow(ProfileCannotBeVouchedFor);
    }
  });

  it('until a day that is over', async () => {
    const { id } = await kept({ status: 'submitted' });
    await expect(vouch(id, await registry.agency(), '2020-01-01')).rejects.toThrow(VouchingWouldBeOver);
  });
});

describe('when the vouching has ended', () => {
  it('by the agency, a profile that does not meet the criteria expires, and its people are told why', async () => {
    const { id, keeper } = await kept({ status: 'submitted', ...SMALL });
    await vouch(id, await registry.agency());
    await end(id);
    expect(await registry.clusters.cluster(id, null, ['en'])).toMatchObject({
      ...{ status: 'expired', vouching: null },
      ended: { cause: 'vouching-ended', reason: { text: 'The programme was closed.' } },
    });
    const mails = await registry.mailsTo(keeper);
    expect(mails).toHaveLength(2);
    expect(mails[1]!.body).toContain('The programme was closed.');
    expect(mails[1]!.body).toContain('– enough committed members');
  });

  it('one that meets them stays public', async () => {
    const { id, keeper } = await kept({ status: 'submitted' });
    await vouch(id, await registry.agency());
    await end(id);
    expect(await registry.clusters.cluster(id, null, [])).toMatchObject({ status: 'published', vouching: null });
    expect(await registry.acts(id)).toEqual(['vouched-for', 'vouching-ended']);
    expect((await registry.mailsTo(keeper))[1]!.body).toContain('stays public');
  });

  it('by time, at the end of its last day in the country', async () => {
    const { id } = await kept({ status: 'submitted', ...SMALL });
    const [{ day }] = (await registry.database.query<{ day: string }>(
      `select to_char(hansa_now() + interval '10 days', 'YYYY-MM-DD') as day`,
    )) as [{ day: string }];
    await vouch(id, await registry.agency(), day);
    const sweep = () => new EndVouchings(registry.database).endVouchings();
    await registry.test.shiftClock('9 days');
    await sweep();
    expect(await registry.statusOf(id)).toBe('published');
    await registry.test.shiftClock('2 days');
    await sweep();
    expect(await registry.statusOf(id)).toBe('expired');
  });
});
