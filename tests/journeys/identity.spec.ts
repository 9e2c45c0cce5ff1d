import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.js';
import { type Platform, startPlatform } from './platform.js';
import type { Visitor } from './visitor.js';

const ORGANISATION = {
  name: { original: 'sv', texts: { sv: 'Exempelmyndigheten', en: 'Sample Agency' } },
  type: 'agency',
  country: 'SE',
};

describe('people and organisations', () => {
  let hansa: Platform;
  let anna: Visitor;
  let organisation: { id: string; version: number };
  beforeAll(async () => {
    hansa = await startPlatform();
    anna = await hansa.signIn('anna@agency.example', 'Anna Berg', 'sv');
    await anna.get('/identity/me');
    organisation = await anna.must(201, anna.post('/identity/organisations', ORGANISATION));
  });
  afterAll(() => hansa.close());

  const linkIn = async (email: string, subject: RegExp) =>
    /\/(?:invitations|erasures)\/([\w-]{43})/.exec((await hansa.mailTo(email, subject)).text)![1]!;

  it('begin with signing in: what the account says is what is known', async () => {
    const me = await anna.get('/identity/me');
    expect(me.body).toMatchObject({
      person: { name: 'Anna Berg', email: 'anna@agency.example', languages: ['sv'], country: null },
      memberships: [
        { organisation: { name: { text: 'Exempelmyndigheten', language: 'sv' } }, roles: ['administrator'] },
      ],
      platformRoles: [],
    });
    const changed = await anna.patch('/identity/me', { country: 'SE' }, me.etag);
    expect([changed.status, changed.body.person.country]).toEqual([200, 'SE']);
    expect((await anna.patch('/identity/me', { country: 'DK' }, me.etag)).status).toBe(412);
    expect((await anna.patch('/identity/me', { country: 'XX' }, changed.etag)).body).toMatchObject({
      code: 'invalid-input',
      errors: [{ field: 'country' }],
    });
  });

  it('are public where they are organisations, and closed where they are members', async () => {
    const { items } = (await hansa.stranger.get('/identity/organisations?q=exempel&country=SE')).body;
    expect(items).toMatchObject([{ id: organisation.id, name: { text: 'Sample Agency' } }]);
    expect((await hansa.stranger.get(`/identity/organisations/${organisation.id}/members`)).status).toBe(401);
    const other = await hansa.signIn('erik@company.example');
    expect((await other.get(`/identity/organisations/${organisation.id}/members`)).status).toBe(403);
    expect((await other.get(`/identity/organisations/${organisation.id}/audit-trail`)).status).toBe(403);
  });

  it('are joined by invitation, also by who has no account yet', async () => {
    const path = `/identity/organisations/${organisation.id}/invitations`;
    const invitation = { email: 'Nils@agency.example', language: 'da', roles: ['signatory'] };
    const { id } = await anna.must(201, anna.post(path, invitation));
    const token = await linkIn('nils@agency.example', /Hansa/);
    const offer = await hansa.stranger.must(200, hansa.stranger.post('/identity/invitations/look-up', { token }));
    expect(offer).toMatchObject({ id, status: 'open', roles: ['signatory'] });
    expect(JSON.stringify(offer)).not.toContain('nils@');

    const other = await hansa.signIn('other@agency.example');
    expect((await other.post('/identity/invitations/accept', { token })).body.code).toBe(
      'invitation-is-for-another-address',
    );
    const nils = await hansa.signIn('nils@agency.example', 'Nils Holm');
    await nils.must(200, nils.get('/identity/me'));
    expect((await nils.get('/identity/waiting')).body.items).toMatchObject([{ subject: { id } }]);
    const member = await nils.must(200, nils.post('/identity/invitations/accept', { token }));
    expect(member).toMatchObject({ person: { id: nils.id, name: 'Nils Holm' }, roles: ['signatory'] });
    expect((await nils.get(`/identity/organisations/${organisation.id}/members`)).body.items).toHaveLength(2);
    expect((await nils.get(path)).status).toBe(403);
    expect((await nils.delete(`/identity/memberships/${member.id}`)).status).toBe(403);
    expect((await other.delete(`/identity/memberships/${member.id}`)).status).toBe(404);
    await hansa.settled();
    const trail = (await anna.get(`/identity/organisations/${organisation.id}/audit-trail`)).body.items;
    expect(trail[0]).toMatchObject({ action: 'identity.invitation-accepted', actor: { name: 'Nils Holm' } });
  });

  it('are recognised and helped by the operator', async () => {
    const path = `/identity/organisations/${organisation.id}`;
    expect((await anna.put(`${path}/recognition`, { country: 'SE' })).status).toBe(403);
    const operator = await hansa.signIn('operator@hansa.example');
    await operator.get('/identity/me');
    await hansa.nameOperator(operator.email);
    expect((await operator.put(`${path}/recognition`, { country: 'SE' })).status).toBe(428);
    const { etag } = await operator.get(path);
    const recognised = await operator.put(`${path}/recognition`, { country: 'SE' }, { 'if-match': etag });
    expect(recognised.body).toMatchObject({ recognisedFor: 'SE' });
    const recovery = { email: 'new@agency.example', language: 'en' };
    await operator.must(201, operator.post(`${path}/administrator-recoveries`, recovery));
    const { id } = (await operator.get(`/identity/people?email=${anna.email}`)).body.items[0];
    const roles = await operator.get(`/identity/people/${id}/platform-roles`);
    expect(roles.body).toEqual({ personId: id, roles: [], countries: [], themes: [], version: 0 });
    const path2 = `/identity/people/${id}/platform-roles`;
    const nowhere = await operator.put(path2, { roles: ['validator'] }, { 'if-match': roles.etag });
    expect(nowhere.body).toMatchObject({ status: 400, errors: [{ field: 'countries' }] });
    const given = { roles: ['operator', 'validator', 'expert'], countries: ['SE', 'FI'], themes: ['bioeconomy'] };
    expect((await operator.put(path2, given, { 'if-match': roles.etag })).body).toMatchObject(given);
  });

  it('take out what is held about them, and are erased, with receipts from every service', async () => {
    const nils = await hansa.signIn('nils@agency.example', 'Nils Holm');
    const { id } = await nils.must(201, nils.post('/identity/me/exports'));
    const { body } = await eventually(
      () => nils.get(`/identity/me/exports/${id}`),
      (answer) => answer.body.complete,
    );
    for (const { address } of body.parts) {
      const path = address.replace('/api/v1', '');
      expect((await nils.get(path)).status).toBe(200);
      expect((await anna.get(path)).status).toBe(404);
    }

    expect((await nils.post('/identity/me/erasure', { email: anna.email })).body).toMatchObject({ field: 'email' });
    const { receipt } = await nils.must(201, nils.post('/identity/me/erasure', { email: nils.email }));
    expect(await linkIn(nils.email, /eras/i)).toBe(receipt);
    const { body: erased } = await eventually(
      () => hansa.stranger.get(`/identity/erasures/${receipt}`),
      (answer) => answer.body.completedAt !== null,
    );
    expect(erased.services.map(({ erasedAt }: { erasedAt: string }) => typeof erasedAt)).toEqual(
      Array(4).fill('string'),
    );
    expect(erased.accountRemovedAt).not.toBeNull();
    const refused = await eventually(
      () => nils.get('/identity/me'),
      ({ status }) => status === 401,
    );
    expect(refused.status).toBe(401);
    const again = await hansa.signIn('nils@agency.example');
    expect(again.id).not.toBe(nils.id);
    expect((await again.get('/identity/me')).body.memberships).toEqual([]);
  });

  it('are told which organisations to hand over before they are erased', async () => {
    const karin = await hansa.signIn('karin@firm.example');
    const { id } = await karin.must(201, karin.post('/identity/organisations', { ...ORGANISATION, type: 'company' }));
    const refusal = await karin.post('/identity/me/erasure', { email: karin.email });
    expect(refusal.status).toBe(409);
    expect(refusal.body).toMatchObject({ code: 'administrator-hands-over-first', organisations: [{ id }] });
  });
});
