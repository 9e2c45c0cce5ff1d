import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WaitingItem } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { ProfilesToKeep } from '../cluster/profiles-to-keep.js';
import { ProfilesToValidate } from '../cluster/profiles-to-validate.js';
import { aRegistry, type Registry } from '../testing/a-registry.js';
import { aCluster, inEnglish, type ToldCluster } from '../testing/clusters.js';
import { ProfilesToVouchFor } from '../vouching/profiles-to-vouch-for.js';

let registry: Registry;
beforeAll(async () => {
  registry = await aRegistry();
});
afterAll(() => registry.test.close());

const waiting = async ({ personId }: Caller, organisationId?: string): Promise<WaitingItem[]> => {
  const { database, access, settings } = registry;
  const waiter = { personId, languages: ['en' as const], ...(organisationId && { organisationId }) };
  const sources = [
    new ProfilesToKeep(database, access, settings),
    new ProfilesToValidate(database, access),
    new ProfilesToVouchFor(database, settings),
  ];
  return (await Promise.all(sources.map((source) => source.waitingFor(waiter)))).flat();
};
const kinds = async (caller: Caller, organisationId?: string) =>
  (await waiting(caller, organisationId)).map(({ kind, subject }) => [kind.split('.')[1], subject.id]);
const kept = async (told: ToldCluster) => {
  const ownerId = await registry.organisation('cluster-organisation', told.country);
  const permissions = ['registry.edit-profile', 'registry.submit-profile'] as const;
  return {
    ...{ ownerId, keeper: await registry.someone(ownerId, [...permissions]) },
    id: await aCluster(registry.database, { ownerId, ...told }),
  };
};

describe('what waits for an organisation', () => {
  it('is a returned profile, for those who edit it', async () => {
    const { id, ownerId, keeper } = await kept({ status: 'returned' });
    expect(await kinds(keeper)).toEqual([['mend-returned-profile', id]]);
    expect(await kinds(keeper, ownerId)).toEqual([['mend-returned-profile', id]]);
    expect(await kinds(keeper, await registry.agency())).toEqual([]);
    expect(await kinds(await registry.someone(ownerId, ['registry.submit-profile']))).toEqual([]);
  });

  it('is a public profile that no longer meets the criteria', async () => {
    const { id, keeper } = await kept({ managementFte: 0.1 });
    expect(await kinds(keeper)).toEqual([['meet-criteria', id]]);
  });

  it('is a profile to be reconfirmed, with the day on which it expires', async () => {
    const { id, keeper } = await kept({});
    expect(await kinds(keeper)).toEqual([]);
    await registry.test.shiftClock('340 days');
    const [item] = await waiting(keeper);
    expect(item).toMatchObject({ kind: 'cluster-registry.reconfirm-profile', subject: { type: 'cluster', id } });
    expect(item!.until).toBe((await registry.clusters.cluster(id, null, [])).confirmBy);
  });

  it('is an expired profile that can be submitted again, for a month', async () => {
    const { id, keeper } = await kept({ status: 'expired' });
    expect(await kinds(keeper)).toEqual([['submit-expired-profile', id]]);
    await registry.test.shiftClock('31 days');
    expect(await kinds(keeper)).toEqual([]);
  });

  it('is a step of a plan whose day is near', async () => {
    const [row] = await registry.database.query<{ by: string }>(
      `select to_char(hansa_now() + interval '50 days', 'YYYY-MM-DD') as by`,
    );
    const plan = [{ criterion: 'members' as const, action: inEnglish('Win members.'), by: row!.by }];
    const { id, keeper } = await kept({ status: 'emerging', members: { company: 4, public: 1 }, plan });
    expect(await kinds(keeper)).toEqual([]);
    await registry.test.shiftClock('25 days');
    expect(await kinds(keeper)).toEqual([['carry-out-plan', id]]);
  });

  it('is such a step also when the day of another is over', async () => {
    const days = await registry.database.query<{ by: string }>(
      `select to_char(hansa_now() + make_interval(days => n), 'YYYY-MM-DD') as by from unnest('{-3,20}'::int[]) n`,
    );
    const criteria = ['members', 'english-page'] as const;
    const plan = days.map(({ by }, n) => ({ criterion: criteria[n]!, action: inEnglish('Do it.'), by }));
    const told = { members: { company: 4, public: 1 }, englishPage: null };
    const { id, keeper } = await kept({ status: 'emerging', ...told, plan });
    expect(await kinds(keeper)).toEqual([['carry-out-plan', id]]);
  });
});

describe('what waits for a validator', () => {
  it('is what was submitted, what fails and what emerges fully in his countries', async () => {
    const validator = await registry.validator('LT');
    const submitted = await kept({ country: 'LT', status: 'submitted' });
    const failing = await kept({ country: 'LT', englishPage: null });
    const emerged = await kept({ country: 'LT', status: 'emerging' });
    await kept({ country: 'LT' });
    expect(await kinds(validator)).toEqual([
      ['validate-profile', submitted.id],
      ['review-profile', failing.id],
      ['publish-emerging-profile', emerged.id],
    ]);
    expect(await kinds(validator, submitted.ownerId)).toEqual([]);
    expect(await kinds(await registry.validator('PL'))).toEqual([]);
  });
});

describe('what waits for a recognised agency', () => {
  it('is what was submitted in its country without meeting the criteria, and its vouchings that end soon', async () => {
    const agencyId = await registry.agency('EE');
    const official = await registry.someone(agencyId, ['registry.vouch']);
    const small = await kept({ country: 'EE', status: 'submitted', members: { company: 2 } });
    await kept({ country: 'EE', status: 'submitted' });
    const vouched = await kept({ country: 'EE', members: { company: 2 } });
    await registry.database.query(
      `insert into vouching (id, cluster_id, agency_id, programme, until, vouched_at)
       select gen_random_uuid(), id, $2, name, (hansa_now() + interval '10 days')::date, hansa_now()
       from cluster where id = $1`,
      [vouched.id, agencyId],
    );
    expect(await kinds(official)).toEqual([
      ['renew-vouching', vouched.id],
      ['vouch-for-profile', small.id],
    ]);
    const unrecognised = await registry.organisation('agency', 'EE');
    expect(await kinds(await registry.someone(unrecognised, ['registry.vouch']))).toEqual([]);
  });
});
