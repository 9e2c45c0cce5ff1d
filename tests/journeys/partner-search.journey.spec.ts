import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from './platform.js';
import { type Cast, gather, join } from './story/cast.js';
import { register, type RegisteredCluster, validatorOf } from './story/cluster.js';
import type { Visitor } from './visitor.js';

const CR = '/cluster-registry';

let platform: Platform;
let cast: Cast;
let danes: RegisteredCluster;
let latvians: RegisteredCluster;
let search: string;
let interest: string;

beforeAll(async () => {
  platform = await startPlatform();
  cast = await gather(platform);
  const validator = await validatorOf(platform, cast.operator, ['DK', 'LV']);
  danes = await register(
    platform,
    validator,
    { email: 'manager@robots.example', name: 'Bo Eksempel', language: 'da' },
    {
      ...{ name: 'Robotklynge Eksempel', language: 'da', country: 'DK', region: 'DK03' },
      position: { longitude: 10.39, latitude: 55.4 },
    },
  );
  latvians = await register(
    platform,
    validator,
    { email: 'manager@kugi.example', name: 'Ieva Paraugs', language: 'lv' },
    {
      ...{ name: 'Kuģu būves klasteris Paraugs', language: 'lv', country: 'LV', region: 'LV00A' },
      position: { longitude: 24.1, latitude: 56.95 },
    },
  );
});
afterAll(() => platform?.close());

const waiting = async (who: Visitor): Promise<string[]> =>
  (await who.must(200, who.get(`${CR}/waiting`))).items.map(({ kind }: { kind: string }) => kind);
const found = async (query: string): Promise<string[]> =>
  (await platform.stranger.must(200, platform.stranger.get(`${CR}/partner-searches?${query}`))).items.map(
    ({ id }: { id: string }) => id,
  );

describe('a cluster that looks for partners abroad', () => {
  it('posts what it seeks and what it offers; nobody else posts for it', async () => {
    const path = `${CR}/clusters/${danes.id}/partner-searches`;
    expect((await platform.stranger.post(path, posting())).status).toBe(401);
    expect((await latvians.manager.post(path, posting())).status).toBe(404);
    const posted = await danes.manager.must(201, danes.manager.post(path, posting()));
    expect(posted).toMatchObject({ status: 'open', cluster: { id: danes.id, owner: { id: danes.organisationId } } });
    search = `${CR}/partner-searches/${posted.id}`;
    await platform.settled();
  });

  it('is found by those who are looked for, in their words', async () => {
    const id = search.split('/').at(-1);
    expect(await found('soughtIn=LV')).toEqual([id]);
    expect(await found('soughtIn=SE')).toEqual([]);
    expect(await found('q=skibsvaerft')).toEqual([id]);
    expect(await found('q=robotklynge&country=DK')).toEqual([id]);
  });

  it('is followed by whoever wants to know what becomes of it', async () => {
    const follow = `/knowledge-exchange/follows/partner-search/${search.split('/').at(-1)}`;
    expect((await latvians.manager.put(follow, undefined)).status).toBe(204);
  });

  it('prolongs its search in the version that it has read', async () => {
    const { manager } = danes;
    const until = platform.dateIn(90);
    expect((await manager.patch(search, { until })).status).toBe(428);
    const { etag } = await manager.get(search);
    const changed = await manager.patch(search, { until }, etag);
    expect(changed.body).toMatchObject({ until });
    expect(changed.etag).not.toBe(etag);
    const late = await manager.patch(search, { until: platform.dateIn(100) }, etag);
    expect([late.status, late.body.current.until]).toEqual([412, until]);
    expect((await latvians.manager.patch(search, { until }, changed.etag)).status).toBe(403);
  });
});

describe('a cluster that is interested', () => {
  it('says so with a message, once', async () => {
    const { manager, id: clusterId, organisationId } = latvians;
    const input = { organisationId, clusterId, message: 'Mums ir trīs kuģu būvētavas.' };
    const expressed = await manager.must(201, manager.post(`${search}/interests`, input));
    expect(expressed).toMatchObject({
      status: 'waiting',
      contacts: { poster: null, interested: { name: 'Ieva Paraugs' } },
    });
    interest = `${CR}/interests/${expressed.id}`;
    expect((await manager.post(`${search}/interests`, input)).body.code).toBe('interest-is-expressed');
    await platform.mailTo(danes.manager.email, /^Interesse for jeres partnersøgning/, 'Kuģu būves klasteris Paraugs');
    expect(await waiting(danes.manager)).toContain('cluster-registry.answer-interests');
  });

  it('is seen by the two sides alone, and its address by nobody before it is accepted', async () => {
    expect((await platform.stranger.get(interest)).status).toBe(401);
    expect((await cast.liaa.administrator.get(interest)).status).toBe(404);
    expect((await cast.liaa.administrator.get(`${search}/interests`)).status).toBe(404);
    expect((await latvians.manager.get(`${search}/interests`)).status).toBe(404);
    const list = await danes.manager.must(200, danes.manager.get(`${search}/interests`));
    expect(list.items).toMatchObject([{ message: 'Mums ir trīs kuģu būvētavas.' }]);
    expect(JSON.stringify(list)).not.toContain(latvians.manager.email);
  });

  it('is answered by those who may seek partners for the poster, not by its readers', async () => {
    const party = { id: danes.organisationId, administrator: danes.manager };
    const who = { email: 'reader@robots.example', name: 'Læser Eksempel', language: 'da' as const };
    const reader = await join(platform, party, ['reader'], who);
    await platform.settled();
    const answer = { decision: 'accept', message: 'Velkommen!' };
    expect((await reader.post(`${interest}/answer`, answer)).status).toBe(403);
    expect((await latvians.manager.post(`${interest}/answer`, answer)).status).toBe(404);
    const accepted = await danes.manager.must(200, danes.manager.post(`${interest}/answer`, answer));
    const both = { poster: { email: danes.manager.email }, interested: { email: latvians.manager.email } };
    expect(accepted).toMatchObject({ status: 'accepted', contacts: both });
    expect(await reader.must(200, reader.get(interest))).toMatchObject({ contacts: both });
    expect(await latvians.manager.must(200, latvians.manager.get(interest))).toMatchObject({ contacts: both });
    await platform.mailTo(latvians.manager.email, /^Jūsu interese ir pieņemta/, 'Velkommen!');
    expect((await latvians.manager.post(`${interest}/withdraw`)).body.code).toBe('interest-waits-no-more');
  });

  it('cooperates with it from then on, as both sides read', async () => {
    for (const { manager, organisationId } of [danes, latvians]) {
      const path = `${CR}/cooperations?organisationId=${organisationId}`;
      const { items } = await manager.must(200, manager.get(path));
      expect(items).toMatchObject([{ poster: { id: danes.id }, partner: { id: latvians.id } }]);
      expect((await cast.trainer.get(path)).status).toBe(403);
    }
  });
});

describe('a search that is over', () => {
  it('is closed with what came of it, and takes no more interest', async () => {
    const { etag } = await danes.manager.get(search);
    const closing = danes.manager.post(`${search}/close`, { outcome: 'partners-found' }, { 'if-match': etag });
    expect(await danes.manager.must(200, closing)).toMatchObject({
      status: 'closed',
      ended: { outcome: 'partners-found' },
    });
    await platform.settled();
    expect(await found('soughtIn=LV')).toEqual([]);
    expect(await found('soughtIn=LV&status=closed')).toHaveLength(1);
  });
});

function posting() {
  const text = (danish: string, english: string) => ({ original: 'da', texts: { da: danish, en: english } });
  return {
    title: text('Svejserobotter til skibsværfter', 'Welding robots for shipyards'),
    sought: text('Værfter, som vil prøve.', 'Shipyards that want to try.'),
    offered: text('Robotter og folk.', 'Robots and people.'),
    ...{ countries: ['LV', 'EE'], themes: ['robotics'], partners: ['cluster'], until: platform.dateIn(60) },
  };
}
