import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from './platform.js';
import { arrive, type Cast, gather } from './story/cast.js';
import type { Visitor } from './visitor.js';

const CR = '/cluster-registry';
const text = (words: string) => ({ original: 'en', texts: { en: words } });

let platform: Platform;
let cast: Cast;
let manager: Visitor;
let validator: Visitor;
let ownerId: string;
let path: string;

beforeAll(async () => {
  platform = await startPlatform();
  cast = await gather(platform);
  manager = await arrive(platform, { email: 'manager@forest.example', name: 'Sanna Gran', language: 'sv' });
  validator = await arrive(platform, { email: 'validator@hansa.example', name: 'Vilho Tarkka', language: 'fi' });
  const organisation = { name: text('Sample Forest Cluster'), type: 'cluster-organisation', country: 'SE' };
  ({ id: ownerId } = await manager.must(201, manager.post('/identity/organisations', organisation)));
  const roles = `/identity/people/${validator.id}/platform-roles`;
  const { etag } = await cast.operator.get(roles);
  const given = { roles: ['validator'], countries: ['SE'], themes: [] };
  await cast.operator.must(200, cast.operator.put(roles, given, { 'if-match': etag }));
  const vinnova = `/identity/organisations/${cast.vinnova.id}`;
  const { etag: seen } = await cast.operator.get(vinnova);
  await cast.operator.must(200, cast.operator.put(`${vinnova}/recognition`, { country: 'SE' }, { 'if-match': seen }));
  await platform.settled();
});
afterAll(() => platform?.close());

/** Does something to the profile in the version that it has now. */
async function act(who: Visitor, what: string, body: object = {}, status = 200) {
  const { etag } = await who.get(path);
  const answer = await who.must(status, who.post(`${path}/${what}`, body, { 'if-match': etag }));
  await platform.settled();
  return answer;
}
const waiting = async (who: Visitor): Promise<string[]> =>
  (await who.must(200, who.get(`${CR}/waiting`))).items.map(({ kind }: { kind: string }) => kind.split('.')[1]);

describe('a manager who registers a cluster', () => {
  it('begins with a name, and sees at once which criteria are not met', async () => {
    const begun = { ownerId, country: 'SE', name: text('Sample Forest Cluster'), summary: text('Wood and fibres.') };
    const { id, inside } = await manager.must(201, manager.post(`${CR}/clusters`, begun));
    path = `${CR}/clusters/${id}`;
    expect(inside.criteria.criteria.map(({ met }: { met: boolean }) => met)).toEqual([false, false, false, false]);
    expect((await platform.stranger.get(path)).status).toBe(404);
    expect((await validator.get(path)).status).toBe(404);
  });

  it('is told every field that is still missing', async () => {
    const { etag } = await manager.get(path);
    const { status, body } = await manager.post(`${path}/submit`, {}, { 'if-match': etag });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'profile-is-incomplete', errors: [{ field: 'region' }, { field: 'sectors' }] });
  });

  it('fills in the rest and the members, and watches the criteria being met', async () => {
    const { etag } = await manager.get(path);
    const rest = { region: 'SE32', place: 'Örnsköldsvik', sectors: ['16'], managementFte: 1.5 };
    const more = { ...rest, position: { longitude: 18.7, latitude: 63.3 }, englishPage: 'https://forest.example/en' };
    const changed = await manager.patch(path, more, etag);
    expect(changed.status).toBe(200);
    const items = Array.from({ length: 14 }, (_, n) => ({ name: `Sawmill ${n}`, type: 'company', country: 'SE' }));
    const told = await manager.must(200, manager.put(`${path}/members`, { items }, { 'if-match': changed.etag }));
    expect(told.criteria.criteria).toMatchObject([
      ...[{ met: true }, { met: true }, { missing: { members: 1 } }],
      { missing: { types: 1, publicBodies: 1 } },
    ]);
    const town = { name: 'Sample Town', type: 'public', country: 'SE' };
    expect(await manager.must(201, manager.post(`${path}/members`, town))).toMatchObject({ criteria: { met: true } });
  });
});

describe('a validator of its country', () => {
  it('finds it waiting once it is submitted, and returns it with a remark', async () => {
    expect(await act(manager, 'submit')).toMatchObject({ status: 'submitted' });
    expect(await waiting(validator)).toEqual(['validate-profile']);
    const remarks = [{ field: 'summary', text: text('Which fibres?') }];
    expect(await act(validator, 'return', { remarks })).toMatchObject({ status: 'returned' });
    expect(await waiting(manager)).toEqual(['mend-returned-profile']);
    await platform.mailTo(manager.email, /Profilen behöver ändras/, 'Sammanfattning: Which fibres?');
  });

  it('publishes it when it comes back; the manager cannot do that himself', async () => {
    await act(manager, 'submit');
    await act(manager, 'publish', {}, 404);
    expect(await act(validator, 'publish')).toMatchObject({ status: 'published' });
    const seen = await platform.stranger.must(200, platform.stranger.get(path));
    expect(seen).toMatchObject({ status: 'published', inside: null, members: { total: 15 } });
  });
});

describe('its agency', () => {
  it('vouches for it, and takes its word back with a reason', async () => {
    const { administrator, id: agencyId } = cast.vinnova;
    const word = { agencyId, programme: text('Sample programme'), until: platform.dateIn(400) };
    expect(await act(administrator, 'vouching', word)).toMatchObject({ vouching: { agency: { id: agencyId } } });
    const other = { ...word, agencyId: cast.liaa.id };
    expect(await act(cast.liaa.administrator, 'vouching', other, 403)).toMatchObject({
      code: 'agency-is-not-recognised',
    });
    const reason = text('The programme was closed.');
    expect(await act(administrator, 'vouching/end', { reason })).toMatchObject({ status: 'published', vouching: null });
  });
});

describe('a year later', () => {
  it('it is reconfirmed after a reminder, and withdrawn in the end', async () => {
    await platform.passDays(340);
    await platform.mailTo(manager.email, /Bekräfta profilen/);
    expect(await waiting(manager)).toEqual(['reconfirm-profile']);
    await act(manager, 'reconfirm');
    expect(await waiting(manager)).toEqual([]);
    await act(manager, 'withdraw', { reason: text('We have joined another cluster.') });
    expect(await platform.stranger.must(200, platform.stranger.get(path))).toMatchObject({
      ended: { cause: 'withdrawn', reason: { text: 'We have joined another cluster.' } },
    });
  });
});
