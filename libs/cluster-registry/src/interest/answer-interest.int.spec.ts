import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ActionTaken, InterestAccepted } from '@hansa/contracts';
import { aPartnerMarket, type PartnerMarket, type Party } from '../testing/partner-searches.js';
import { InterestWaitsNoMore } from './interest.errors.js';

let market: PartnerMarket;
let poster: Party;
let sender: Party;
let searchId: string;
let id: string;
beforeAll(async () => {
  market = await aPartnerMarket();
  poster = await market.party({ person: 'Anna Example' });
});
beforeEach(async () => {
  sender = await market.party({ country: 'LV', person: 'Liga Ozola', languages: ['lv'] });
  searchId = await market.post(poster);
  id = await market.express(searchId, sender);
});
afterAll(() => market.close());

const cooperations = (organisationId: string) =>
  market.cooperations.ofOrganisation({ organisationId, limit: 10 }, ['en']);

describe('an accepted interest', () => {
  it('shows the contacts of both sides to both, and not before', async () => {
    const mine = { name: 'Liga Ozola', email: sender.email };
    expect((await market.one(id, poster)).contacts).toEqual({ poster: null, interested: null });
    expect((await market.one(id, sender)).contacts).toEqual({ poster: null, interested: mine });
    await market.accept(id, poster);
    const both = { poster: { name: 'Anna Example', email: poster.email }, interested: mine };
    expect((await market.one(id, poster)).contacts).toEqual(both);
    expect((await market.one(id, sender)).contacts).toEqual(both);
    expect(JSON.stringify(await market.published())).not.toContain('@');
  });

  it('is a cooperation that both sides read, and that stays when the search is withdrawn', async () => {
    await market.accept(id, poster);
    await market.withdraw.execute(searchId, await market.version(searchId), { reason: 'Found.' });
    const { items } = await cooperations(sender.organisationId);
    expect(items).toMatchObject([
      { interestId: id, poster: { id: poster.clusterId }, partner: { id: sender.clusterId }, search: { id: searchId } },
    ]);
    const ofPoster = await cooperations(poster.organisationId);
    expect(ofPoster.items.map(({ interestId }) => interestId)).toContain(id);
    const { data } = (await market.published(InterestAccepted.type)).at(-1)!;
    expect(data).toMatchObject({ interestId: id, cooperationId: items[0]!.id });
  });

  it('is told to whoever expressed it, without anybody’s address', async () => {
    await market.accept(id, poster);
    await market.settle();
    const mail = (await market.mails()).find(({ recipient }) => recipient === sender.email);
    expect(mail).toMatchObject({ language: 'lv', subject: 'Jūsu interese ir pieņemta: Robots for shipyards' });
    expect(mail?.body).not.toContain(poster.email);
  });

  it('can be of a search that was closed meanwhile', async () => {
    await market.close_.execute(searchId, await market.version(searchId), { outcome: 'partners-found' });
    await market.accept(id, poster);
    expect(await market.one(id, sender)).toMatchObject({ status: 'accepted', search: { status: 'closed' } });
  });
});

describe('a declined interest', () => {
  it('shows no contacts, and its reason to both sides', async () => {
    await market.decline(id, poster, 'We look for shipyards.');
    expect(await market.one(id, sender)).toMatchObject({
      status: 'declined',
      answer: { text: 'We look for shipyards.' },
      contacts: { poster: null },
      cooperationId: null,
    });
    expect((await market.one(id, poster)).contacts).toEqual({ poster: null, interested: null });
    expect((await cooperations(sender.organisationId)).items).toEqual([]);
  });

  it('is told to whoever expressed it, with the reason', async () => {
    await market.decline(id, poster, 'We look for shipyards.');
    await market.settle();
    const mail = (await market.mails()).find(({ recipient }) => recipient === sender.email);
    expect(mail?.body).toContain('We look for shipyards.');
  });
});

describe('an interest', () => {
  it('is answered once, whoever answers at once', async () => {
    const colleague = await market.member(poster.organisationId, 'signatory');
    for (let round = 0; round < 5; round += 1) {
      const each = await market.express(searchId, await market.party({ country: 'EE' }));
      const results = await Promise.allSettled([market.accept(each, poster), market.decline(each, colleague)]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const rows = await market.database.query('select id from cooperation where interest_id = $1', [each]);
      expect(rows).toHaveLength(results[0].status === 'fulfilled' ? 1 : 0);
    }
  });

  it('is either withdrawn or answered when both happen at once', async () => {
    const results = await Promise.allSettled([market.withdrawInterest.execute(id), market.accept(id, poster)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(InterestWaitsNoMore),
    });
  });

  it('lapses with its search, and its sender is told', async () => {
    await market.withdraw.execute(searchId, await market.version(searchId), { reason: 'Posted twice.' });
    await expect(market.accept(id, poster)).rejects.toThrow(InterestWaitsNoMore);
    expect(await market.one(id, sender)).toMatchObject({ status: 'lapsed', search: { status: 'withdrawn' } });
    await market.settle();
    const mail = (await market.mails()).find(({ recipient }) => recipient === sender.email);
    expect(mail?.subject).toBe('Partneru meklējums ir beidzies: Robots for shipyards');
  });

  it('is in the audit trail of the side that acted', async () => {
    await market.accept(id, poster);
    const acts = (await market.published(ActionTaken['cluster-registry'].type)).map(({ data }) => data);
    const subject = { type: 'interest', id };
    expect(acts).toContainEqual({
      ...{ organisationId: poster.organisationId, action: 'cluster-registry.interest-accepted', subject },
    });
  });
});

describe('the interests', () => {
  it('in a search are read by the members of its poster, the newest first, in pages', async () => {
    const second = await market.express(searchId, await market.party({ country: 'EE' }));
    const list = (cursor?: string) =>
      market.interests.ofSearch(searchId, { limit: 1, ...(cursor && { cursor }) }, poster.personId, ['en']);
    const first = await list();
    const rest = await list(first.nextCursor!);
    expect([...first.items, ...rest.items].map((item) => item.id)).toEqual([second, id]);
    expect(rest.nextCursor).toBeNull();
  });

  it('of an organisation are read by its members, and can be chosen by their state', async () => {
    const { organisationId, personId } = sender;
    const own = (status: 'waiting' | 'accepted') =>
      market.interests.ofOrganisation({ organisationId, limit: 10, status }, personId, ['en']);
    expect((await own('waiting')).items).toMatchObject([{ id }]);
    expect((await own('accepted')).items).toEqual([]);
  });
});
